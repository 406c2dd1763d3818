"""The words that printed matter cannot be without: what is sold or held, and when."""

from __future__ import annotations

import re

_PAPER = re.compile(
    r"\b(?:posters?|flyers?|fliers?|leaflets?|signs?|banners?|invitations?|invites?|cards?|ads?|notices?|"
    r"menus?)\b"
)
_SLOGANS = re.compile(
    r"\b(wash your hands|stop bullying|save (?:the planet|the bees|the ocean|our planet|water|energy|"
    r"the date)|"
    r"no smoking|keep calm|thank you|welcome(?: back| home)?|back to school|stay safe|get well soon|"
    r"(?:garage|yard|bake|book|plant|summer|spring|winter|autumn|clearance|jumble|boot|"
    r"christmas|toy) sale|"
    r"car wash|open (?:house|day|mic night|studio)|grand opening|now open|help wanted|"
    r"(?:we are|we're|now) hiring|(?:lost|missing|found) (?:dog|cat|puppy|kitten|parrot|rabbit)|"
    r"(?:movie|game|games|quiz|trivia|karaoke|date|pizza|taco|bingo|parents|film) night|pub quiz|"
    r"(?:food|blood|toy|coat|book) drive|(?:summer|holiday|science|art|sports|soccer|coding) camp|"
    r"(?:book|science|school|craft|job|health|county|art|christmas|summer) fair|"
    r"(?:book|chess|swim|running|drama|gardening|coding|film|art|knitting|debate|breakfast|science) club|"
    r"(?:farmers'?|flea|christmas|night|craft) market|(?:yoga|dance|art|pottery|cooking|swimming|painting|"
    r"spanish|baking|piano|guitar|surf|singing) (?:class(?:es)?|lessons?|workshop)|fun run|charity run|"
    r"coffee morning|story ?time|sports day|family day|pet adoption|dog walking|pet sitting|baby ?sitting|"
    r"lawn care|house cleaning|spring cleaning|lemonade stand|housewarming(?: party)?|pool party|"
    r"garden party|tea party|halloween party|christmas party|baby shower|bridal shower|"
    r"save the date|talent show|puppet show|magic show|flower show|dog show|vaccination day|beach clean ?up|"
    r"litter pick|recycling week|earth day|world book day|anti-bullying week)\b"
)
_MOTTOS = {
    "kindness": "Be Kind",
    "friendship": "Friends Forever",
    "teamwork": "Better Together",
    "reading": "Read Every Day",
    "gratitude": "Be Grateful",
    "bravery": "Be Brave",
    "honesty": "Be Honest",
    "respect": "Respect Everyone",
    "sharing": "Sharing is Caring",
}
_MOTTO = re.compile(rf"^(?:an? )?(?:[a-z]+ )?({'|'.join(_MOTTOS)}) poster\b")
_PRICE = re.compile(r"(?<!\d)\d{1,3} cents\b|[$\u20ac\u00a3]\d{1,3}(?:\.\d\d)?\b")
_EVENT = re.compile(
    r"\b(?:poster|flyer|flier|banner|leaflet|invitation|notice|ad) (?:for|of|about) (?:an? |the |my |our "
    r"|this )?"
    r"((?:(?!with\b|and\b|in\b|on\b|at\b|for\b)[a-z'-]+ ){0,3}(?:days?|nights?|festival|party|sale|fair|"
    r"show|class|classes|lessons|"
    r"workshop|market|run|marathon|tournament|concert|trio|quartet|band|club|camp|drive|exhibition|"
    r"contest|competition|"
    r"parade|picnic|meeting|reunion|fundraiser|gala|adoption|event|recital|brunch|cook-?out|barbecue|bbq|"
    r"auction|raffle|"
    r"open house|tour|play|musical|course|rescue|service|services|challenge|retreat))\b"
)
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_WHEN = re.compile(
    r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    rf"(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)\b)?(?: (?:{_MONTH}))?)?"
    r",?(?:\s*(?:at|from) )?\s*(\d{1,2}(?::\d\d)?\s?(?:am|pm))?\b"
)
_DATE = re.compile(rf"\b({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?\b")
_PHONE = re.compile(r"\b(?:phone|call|tel|telephone)(?: number)?:? (\+?\d[\d() .-]{4,18}\d)")
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")
_MENU = re.compile(r"\bmenus?\b")
_SMALL = frozenset({"the", "a", "your", "our", "to", "of", "for", "and"})


def slogan(prompt: str) -> tuple[str, ...]:
    """What stands on a poster for which no words were given: its occasion, and its day and hour if told."""
    said = prompt.lower().replace("\u2019", "'")
    if _PAPER.search(said) is None:
        return ()
    found = _SLOGANS.search(said)
    motto = _MOTTO.search(said) if found is None else None
    if motto is not None:
        return (_MOTTOS[motto.group(1)],)
    event = _EVENT.search(said) if found is None else None
    if found is None and event is None:
        return ("Menu",) if _MENU.search(said) else ()
    found = found or event
    assert found is not None
    words = " ".join(w if w in _SMALL and k else w.capitalize() for k, w in enumerate(found.group(1).split()))
    phone = _PHONE.search(said)
    if phone is not None:
        return (words, phone.group(1).strip())
    date = _DATE.search(said)
    if date is not None and _WEEKDAY.search(said) is None:
        return (words, f"{date.group(1).capitalize()} {date.group(2)}")
    price = _PRICE.search(said)
    if price is not None:
        return (words, price.group())
    when = next((m for m in _WHEN.finditer(said) if m.group(1) or m.group(2)), None)
    if when is None:
        return (words,)
    told = " ".join(part.strip() for part in when.groups() if part)
    return (words, " ".join(w.capitalize() if w[0].isalpha() else w for w in told.split()))
