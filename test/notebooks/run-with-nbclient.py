"""Runs a notebook in its folder as Jupyter does and prints it with its outputs."""

import os
import sys

import nbclient
import nbformat

path = sys.argv[1]
notebook = nbformat.read(path, as_version=4)
nbclient.NotebookClient(
    notebook,
    kernel_name="tslab",
    resources={"metadata": {"path": os.path.dirname(path)}},
    startup_timeout=120,
    timeout=120,
).execute()
sys.stdout.write(nbformat.writes(notebook))
