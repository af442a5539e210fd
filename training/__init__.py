"""How the weights of `mappings/packs/models` come about: the example bank, fitting, measuring."""
