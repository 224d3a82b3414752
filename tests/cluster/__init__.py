"""Files read by a real Dask cluster on this machine: a scheduler and workers, each a process of its own."""
