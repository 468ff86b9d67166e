// One more than there are cores in CI: with two, a quarter of them waited for databases, scanners and wires that say nothing.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
