"""Links to other hosts: asked politely, judged carefully, remembered in a committed file."""
