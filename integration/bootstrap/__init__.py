"""The only place where real parts are put together: one module a process, so that each loads only its own."""
