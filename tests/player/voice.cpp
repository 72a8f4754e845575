// The voice's thread and the programs that it speaks by.
#include "player/voice/voice.hpp"

#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <thread>

#include "player/voice/process.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

using namespace std::chrono_literals;
using Heard = std::vector<std::string>;

// Says each thing until it is told to go on or to stop, and remembers both.
struct Score {
    std::mutex mutex;
    std::condition_variable_any moved;
    Heard begun, stopped;
    int may_end = 0;

    [[nodiscard]] bool wait_for_begun(std::size_t count) {
        std::unique_lock guard(mutex);
        return moved.wait_for(guard, 5s, [&] { return begun.size() >= count; });
    }
    void let_one_end() {
        const std::lock_guard guard(mutex);
        ++may_end;
        moved.notify_all();
    }
};

class Actor final : public Synthesiser {
public:
    explicit Actor(Score& score) : score_(score) {}
    bool speak(const std::string& text, const Tongue& tongue,
               const std::stop_token& stop) override {
        std::unique_lock guard(score_.mutex);
        score_.begun.push_back(tongue.language + ": " + text);
        score_.moved.notify_all();
        if (score_.moved.wait(guard, stop, [&] { return score_.may_end > 0; }))
            --score_.may_end;
        else
            score_.stopped.push_back(text);
        return true;
    }

private:
    Score& score_;
};

SynthesiserMaker actor(Score& score) {
    return [&score] { return std::make_unique<Actor>(score); };
}

bool soon(const std::function<bool()>& holds) {
    for (int tries = 0; tries < 500; ++tries) {
        if (holds()) return true;
        std::this_thread::sleep_for(10ms);
    }
    return false;
}

struct Folder {
    Folder() {
        std::string pattern = std::filesystem::temp_directory_path() / "frontstage-voice-XXXXXX";
        path = ::mkdtemp(pattern.data());
    }
    ~Folder() { std::filesystem::remove_all(path); }
    [[nodiscard]] std::string operator/(const char* name) const { return path / name; }
    std::filesystem::path path;
};

std::string text_of(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("utterances follow each other, in the language that they are in", "[voice]") {
    Score score;
    Voice voice(actor(score), "", {});
    voice.say({{"One.", Urgency::interrupts}, {"Two.", Urgency::follows}}, {"de", 0});
    REQUIRE(score.wait_for_begun(1));
    CHECK(voice.is_speaking());
    score.let_one_end();
    REQUIRE(score.wait_for_begun(2));
    score.let_one_end();
    CHECK(soon([&] { return !voice.is_speaking(); }));
    CHECK(score.begun == Heard{"de: One.", "de: Two."});
    CHECK(score.stopped.empty());
}

TEST_CASE("what interrupts drops what is stale, said or waiting", "[voice]") {
    Score score;
    Voice voice(actor(score), "", {});
    voice.say({{"Long.", Urgency::interrupts}, {"Stale.", Urgency::follows}}, {});
    REQUIRE(score.wait_for_begun(1));
    voice.say({{"News.", Urgency::interrupts}}, {});
    REQUIRE(score.wait_for_begun(2));
    score.let_one_end();
    CHECK(soon([&] { return !voice.is_speaking(); }));
    CHECK(score.begun == Heard{"en: Long.", "en: News."});
    CHECK(score.stopped == Heard{"Long."});
}

TEST_CASE("hushed it is silent and says that it is", "[voice]") {
    Score score;
    std::atomic<int> silences = 0;
    Voice voice(actor(score), "", [&] { ++silences; });
    voice.say({{"Long.", Urgency::interrupts}, {"More.", Urgency::follows}}, {});
    REQUIRE(score.wait_for_begun(1));
    voice.hush();
    CHECK(soon([&] { return silences == 1; }));
    CHECK_FALSE(voice.is_speaking());
    CHECK(score.begun.size() == 1);
}

TEST_CASE("leaving does not wait for the end of a sentence", "[voice]") {
    Score score;
    {
        Voice voice(actor(score), "", {});
        voice.say({{"Long.", Urgency::interrupts}}, {});
        REQUIRE(score.wait_for_begun(1));
    }
    CHECK(score.stopped == Heard{"Long."});
}

TEST_CASE("the log has a line for each utterance, also where nothing can speak", "[voice]") {
    const Folder folder;
    const std::string log = folder / "voice.log";
    {
        Voice voice({}, log, {});
        voice.say({{"One\nin two lines.", Urgency::interrupts}, {"Two.", Urgency::follows}}, {});
        CHECK_FALSE(voice.is_speaking());
    }
    {
        Voice voice([] { return nullptr; }, log, {});
        voice.say({{"Three.", Urgency::interrupts}}, {});
        CHECK(soon([&] { return voice.is_mute() && !voice.is_speaking(); }));
    }
    CHECK(text_of(log) == "One in two lines.\nTwo.\nThree.\n");
}

TEST_CASE("a user's own command gets the words on its standard input", "[voice]") {
    const Folder folder;
    const std::string heard = folder / "heard";
    Voice voice(
        best_synthesiser("(cat; echo $FRONTSTAGE_LANGUAGE $FRONTSTAGE_RATE) >> '" + heard + "'"),
        "", {});
    voice.say({{"Rain \"on\" $HOME; rm -rf.", Urgency::interrupts}, {"Two.", Urgency::follows}},
              {"de", -20});
    CHECK(soon([&] { return !voice.is_speaking(); }));
    CHECK(text_of(heard) == "Rain \"on\" $HOME; rm -rf.\nde -20\nTwo.\nde -20\n");
}

TEST_CASE("a command that never ends is ended with its children", "[voice]") {
    const auto began = std::chrono::steady_clock::now();
    {
        Voice voice(best_synthesiser("trap '' TERM; sleep 60 | sleep 60"), "", {});
        voice.say({{"Stuck.", Urgency::interrupts}}, {});
        CHECK(soon([&] { return voice.is_speaking(); }));
        std::this_thread::sleep_for(50ms);
    }
    CHECK(std::chrono::steady_clock::now() - began < 10s);
}

TEST_CASE("a command that does not read, or is not there, does no harm", "[voice]") {
    for (const char* command : {"exec true", "no-such-program-here", "exit 3"}) {
        CAPTURE(command);
        Voice voice(best_synthesiser(command), "", {});
        voice.say({{std::string(30'000, 'x'), Urgency::interrupts}, {"Two.", Urgency::follows}},
                  {});
        CHECK(soon([&] { return !voice.is_speaking(); }));
    }
}

TEST_CASE("a program that is not installed is not found", "[voice]") {
    CHECK(is_installed("sh"));
    CHECK_FALSE(is_installed("no-such-program-here"));
    CHECK(command_synthesiser("  ") == nullptr);
}

}  // namespace frontstage::player
