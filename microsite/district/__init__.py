"""A district's own name, colors, pages, resources and words, laid over a product of ours."""
