# Reads the network into R with igraph. Usage: Rscript r.R [address of the service]
library(igraph)

arguments <- commandArgs(trailingOnly = TRUE)
service <- if (length(arguments) > 0) arguments[1] else "http://127.0.0.1:4000"

# The tables begin with a byte order mark, so that spreadsheets take them for UTF-8.
table_of <- function(path) {
  read.csv(paste0(service, path), fileEncoding = "UTF-8-BOM", stringsAsFactors = FALSE)
}
nodes <- table_of("/export/nodes.csv?placeholders=false")
edges <- table_of("/export/edges.csv?placeholders=false")

network <- graph_from_data_frame(edges, directed = TRUE, vertices = nodes)
cat(vcount(network), ecount(network), "\n")

# The same as one file, with every attribute.
file <- tempfile(fileext = ".graphml")
download.file(paste0(service, "/export/network.graphml?placeholders=false"), file, quiet = TRUE, mode = "wb")
network <- read_graph(file, format = "graphml")
cat(vcount(network), ecount(network), "\n")
