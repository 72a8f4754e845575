// The one program: reads the line, runs the command, and turns a failure of the machine into a
// sentence and an exit code.
#include <cstdio>

#include "app/attempts.hpp"
#include "cli/parsing.hpp"
#ifdef FRONTSTAGE_PLAYER
#include "player/window.hpp"
#endif

int main(int argc, char** argv) {
    using namespace frontstage;
#ifdef FRONTSTAGE_PLAYER
    // Whoever says nothing wants to rehearse, where there is something to see it on.
    char play[] = "play";
    char* home[] = {argv[0], play, nullptr};
    if (argc == 1 && player::display_available()) {
        argc = 2;
        argv = home;
    }
#endif
    try {
        const auto commands = cli::all_commands();
        const auto parsed = cli::parse(argc, argv, commands);
        if (const auto* end = std::get_if<cli::Exit>(&parsed)) return *end;
        const auto& typed = std::get<cli::Typed>(parsed);
        return typed.command->run(app::find_folders(typed.folders, argv[0]));
    } catch (const records::StoreError& error) {
        std::fprintf(stderr, "frontstage: %s\n", error.what());
        return cli::cannot_write;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "frontstage: %s\n", error.what());
        return cli::internal;
    }
}
