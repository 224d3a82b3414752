"""The reply: the sender's own file given back with a comment and a colour on each doubtful cell and a first sheet
that lists them; and what a file that comes back says about the submission that it corrects.
"""
