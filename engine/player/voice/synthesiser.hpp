// Something that can say words aloud, until it has or until it is stopped. Called on a thread of
// its own: it may wait as long as it needs.
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace frontstage::player {

struct Tongue {
    std::string language = "en";  // a code, as `de` or `pt-BR`
    int rate = 0;                 // -100..100: slower, faster
    bool operator==(const Tongue&) const = default;
};

class Synthesiser {
public:
    virtual ~Synthesiser() = default;
    // Returns once it was said, or soon after `stop` was asked for. False: it cannot speak any
    // more.
    [[nodiscard]] virtual bool speak(const std::string& text, const Tongue& tongue,
                                     const std::stop_token& stop) = 0;
};

// Makes a synthesiser on the thread that will use it, since looking for one may take seconds.
// Empty where there is none.
using SynthesiserMaker = std::function<std::unique_ptr<Synthesiser>()>;

// The user's own command where there is one, which the shell runs for each utterance: the words
// come on its standard input, and FRONTSTAGE_LANGUAGE and FRONTSTAGE_RATE stand in its environment.
// Else speech-dispatcher, which speaks as the person's desktop does; else espeak-ng.
[[nodiscard]] SynthesiserMaker best_synthesiser(const std::string& command);

// Its parts; each is empty where that is not there.
[[nodiscard]] std::unique_ptr<Synthesiser> command_synthesiser(const std::string& command);
[[nodiscard]] std::unique_ptr<Synthesiser> dispatcher_synthesiser();
[[nodiscard]] std::unique_ptr<Synthesiser> espeak_synthesiser();

}  // namespace frontstage::player
