"""Who owns a complaint, and who is reminded when: pure rules over people, hours and clocks."""
