// Loaded into a server that the bench starts: tells what its heap holds once all garbage is gone.
process.on('message', () => {
  globalThis.gc()
  process.send(process.memoryUsage().heapUsed)
})
