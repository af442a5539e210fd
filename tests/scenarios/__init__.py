"""Stories: a simulator, a database and the service, over real HTTP."""
