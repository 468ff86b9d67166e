// Twice as many as there are cores in CI: half of a walk is waiting for mails, scans and readings.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
