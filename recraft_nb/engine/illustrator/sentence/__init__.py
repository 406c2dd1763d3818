"""The sentence read as a whole: each phrase enters the scene, which is tidied at the end."""
