"""The brief in words, on the page, in Word, PowerPoint and PDF."""
