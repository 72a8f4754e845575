// The voice: says utterances one after the other on a thread of its own, so that no frame waits for
// it; drops what is stale as soon as something interrupts; and keeps a log of everything that it
// was asked to say, a line for each, by which tests and the puzzled can follow it.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "player/voice/narrator.hpp"
#include "player/voice/synthesiser.hpp"

namespace frontstage::player {

class Voice {
public:
    // `log`: a file to which it is appended; empty: none. `fell_silent` is called on the voice's
    // own thread when nothing is left to say. An empty `make` speaks to the log alone.
    Voice(SynthesiserMaker make, const std::string& log, std::function<void()> fell_silent);
    ~Voice();  // silent at once
    Voice(const Voice&) = delete;
    Voice& operator=(const Voice&) = delete;

    // Each returns at once.
    void say(const Utterances& utterances, const Tongue& tongue);
    void hush();
    [[nodiscard]] bool is_speaking() const;
    // That no synthesiser was found, or that it went away.
    [[nodiscard]] bool is_mute() const;

private:
    struct Machinery;
    std::unique_ptr<Machinery> machinery_;
};

}  // namespace frontstage::player
