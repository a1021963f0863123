"""Coming in and going out: visits, passes, paper slips."""
