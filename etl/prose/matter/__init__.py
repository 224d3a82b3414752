"""What words are about: the campaign, or what is ahead, required, denied, another's, another matter, a crime."""
