"""The 95 letters that ``text_layout`` can draw.

Source: official endpoint reference. The list has capitals only, although the vendor's own example
writes "Recraft": so a word is compared letter by letter in upper case. The Greek and Cyrillic
letters are those that look Latin, and they are truly Greek and Cyrillic.
"""

from __future__ import annotations

TEXT_LAYOUT_LETTERS: frozenset[str] = frozenset(
    "!\"#$%&'()*+,-./"
    "0123456789"
    ":;<>?@"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "_{}"
    "\u00d8\u0110\u0126\u0141\u014a\u0166"  # Ø Đ Ħ Ł Ŋ Ŧ
    # Greek: ALPHA BETA EPSILON ZETA ETA IOTA KAPPA MU NU OMICRON RHO TAU UPSILON CHI
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    "\u0406"  # Cyrillic BYELORUSSIAN-UKRAINIAN I
    # Cyrillic: A VE IE KA EM EN O ER ES TE U HA
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425"
    "\u00df\u1e9e"  # sharp s, small and capital
)


def upper_letter(letter: str) -> str:
    """One character in upper case, or itself where upper case would be several characters.

    ``"ß".upper()`` is ``"SS"`` – two letters that the person did not write – so ß stays ß.
    """
    upper = letter.upper()
    return upper if len(upper) == 1 else letter


def letters_refused(word: str) -> tuple[str, ...]:
    """The characters of a word that ``text_layout`` cannot draw, each once, in their order.

    >>> letters_refused("Straße")
    ()
    >>> letters_refused("a=b~c")
    ('=', '~')
    """
    return tuple(dict.fromkeys(letter for letter in word if upper_letter(letter) not in TEXT_LAYOUT_LETTERS))
