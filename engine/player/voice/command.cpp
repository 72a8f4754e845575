// Voices that are programs: the user's own command, and espeak-ng.
#include <algorithm>
#include <deque>

#include "player/voice/process.hpp"
#include "player/voice/synthesiser.hpp"

namespace frontstage::player {
namespace {

class OwnCommand final : public Synthesiser {
public:
    explicit OwnCommand(std::string command) : command_(std::move(command)) {}
    bool speak(const std::string& text, const Tongue& tongue,
               const std::stop_token& stop) override {
        return run_reading({"/bin/sh", "-c", command_},
                           {"FRONTSTAGE_LANGUAGE=" + tongue.language,
                            "FRONTSTAGE_RATE=" + std::to_string(tongue.rate)},
                           text, stop) == Came::to_its_end;
    }

private:
    std::string command_;
};

class Espeak final : public Synthesiser {
public:
    bool speak(const std::string& text, const Tongue& tongue,
               const std::stop_token& stop) override {
        constexpr int usual_words_a_minute = 170;
        const int words_a_minute =
            usual_words_a_minute + tongue.rate * (tongue.rate > 0 ? 280 : 90) / 100;
        return run_reading({"espeak-ng", "-v", voice_for(tongue.language), "-s",
                            std::to_string(words_a_minute), "--stdin"},
                           {}, text, stop) == Came::to_its_end;
    }

private:
    // Its names are small letters and hyphens; anything else would be taken for a file.
    static std::string voice_for(const std::string& language) {
        std::string voice = language;
        std::ranges::replace(voice, '_', '-');
        const bool is_code = std::ranges::all_of(voice, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
        });
        return voice.size() < 2 || !is_code || voice == "pseudo" ? "en" : voice;
    }
};

}  // namespace

std::unique_ptr<Synthesiser> command_synthesiser(const std::string& command) {
    if (command.find_first_not_of(" \t\n") == std::string::npos) return nullptr;
    return std::make_unique<OwnCommand>(command);
}

std::unique_ptr<Synthesiser> espeak_synthesiser() {
    if (!is_installed("espeak-ng")) return nullptr;
    return std::make_unique<Espeak>();
}

namespace {

// One after the other: where one is missing or goes away, the next takes over.
class FirstThatSpeaks final : public Synthesiser {
public:
    explicit FirstThatSpeaks(std::deque<SynthesiserMaker> makers) : makers_(std::move(makers)) {}
    bool speak(const std::string& text, const Tongue& tongue,
               const std::stop_token& stop) override {
        for (; !makers_.empty(); makers_.pop_front(), speaking_.reset()) {
            if (speaking_ == nullptr) speaking_ = makers_.front()();
            if (speaking_ != nullptr && speaking_->speak(text, tongue, stop)) return true;
        }
        return false;
    }

private:
    std::deque<SynthesiserMaker> makers_;
    std::unique_ptr<Synthesiser> speaking_;
};

}  // namespace

SynthesiserMaker best_synthesiser(const std::string& command) {
    return [command] {
        return std::make_unique<FirstThatSpeaks>(
            std::deque<SynthesiserMaker>{[command] { return command_synthesiser(command); },
                                         dispatcher_synthesiser, espeak_synthesiser});
    };
}

}  // namespace frontstage::player
