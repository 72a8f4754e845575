// Graphviz 2.42 loses some of its own edges when it places a very large graph, whatever its caller
// frees. The leak checker is told, so that it still reports ours.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libgvc.so\n";
}
