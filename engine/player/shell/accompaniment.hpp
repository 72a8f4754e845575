// What goes with the picture: a voice that reads it out, and the sounds of the place. Both look at
// each frame after it was drawn and never steer; without either nothing else changes.
#pragma once

#include <optional>
#include <string>

#include "core/view.hpp"
#include "player/page/items.hpp"
#include "player/settings.hpp"
#include "player/sound/loudspeaker.hpp"
#include "player/voice/voice.hpp"

namespace frontstage::player {

// One frame, as it was drawn.
struct Frame {
    const ItemList& items;
    std::string focus;
    const View* view = nullptr;  // of the encounter, while nothing lies above it
    Hearing hearing;             // without a moment where no encounter is under way
    const Phrasebook& words;
    std::string language;
    Steering steering;
};

class Accompaniment {
public:
    explicit Accompaniment(AccompanimentWishes wishes);

    // Takes effect at once.
    void set(AccompanimentWishes wishes);
    [[nodiscard]] const AccompanimentWishes& wishes() const { return wishes_; }
    void switch_voice();

    void observe(const Frame& frame);
    // Says again what was said last; asked twice, everything on the screen.
    void repeat(const Frame& frame);
    void hush();
    // Nobody's time runs out while they are being read to.
    [[nodiscard]] bool is_speaking() const;

private:
    [[nodiscard]] Seen seen(const Frame& frame) const;
    [[nodiscard]] Tongue tongue(const Frame& frame) const;
    void raise_voice();
    void raise_sound();

    AccompanimentWishes wishes_;
    Narrator narrator_;
    std::optional<Voice> voice_;
    std::optional<Loudspeaker> loudspeaker_;
    Hearing heard_;
};

}  // namespace frontstage::player
