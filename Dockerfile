# The tool alone, on nothing but the C library. Built from a release folder: docker build --file Dockerfile --tag ictref out
FROM gcr.io/distroless/base-debian12:nonroot
COPY --chmod=755 ictref /usr/local/bin/ictref
WORKDIR /work
ENTRYPOINT ["/usr/local/bin/ictref"]
CMD ["--help"]
