"""Files read by a Dask cluster: `loader` is the side of `load`, `reader` what runs on the cluster's workers."""
