// Three times as many as there are cores in CI: a good part of them waits for stores, scanners, child processes and wires that say nothing.
[assembly: CollectionBehavior(MaxParallelThreads = 6)]
