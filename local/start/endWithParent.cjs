// Loaded into the SharePoint process before its own code: when the start that owns it is gone, however it went, it ends too
// and leaves its port and its database to the next start.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
