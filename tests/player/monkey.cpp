// A hundred thousand random inputs over whole sittings: keys, controls, pointer, wheel, words,
// focus lost and found, sizes of the window, jumps of the clock, touch through SDL's queue. Nothing
// crashes, no assertion fails, what is on the screen stays sane, memory stays where it was, and the
// record of whatever was played proves. Four sittings share them, each with dice of its own, so
// that they can run side by side; how many inputs each gets, tests/CMakeLists.txt says.
#include <SDL.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iostream>
#include <set>

#include "app/attempts.hpp"
#include "player/house/gallery.hpp"
#include "player/item_checks.hpp"
#include "player/trainee.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"

namespace frontstage::player {
namespace {

double resident_megabytes() {
    std::ifstream file("/proc/self/statm");
    double all = 0, resident = 0;
    file >> all >> resident;
    return resident * 4096 / 1024 / 1024;
}

SDL_Window* window_of_this_test() {
    for (Uint32 id = 1; id < 1000; ++id)
        if (SDL_Window* window = SDL_GetWindowFromID(id)) return window;
    return nullptr;
}

class Monkey {
public:
    Monkey(Trainee& trainee, std::uint64_t seed) : trainee_(trainee), dice_(seed) {}

    // So many inputs, a few to each frame.
    void rage(int inputs) {
        while (inputs > 0) {
            const int now = std::min(inputs, dice_.between(1, 16));
            std::vector<Input> heard;
            for (int i = 0; i < now; ++i)
                if (const auto input = something()) heard.push_back(*input);
            inputs -= now;
            const std::vector<Input> queued = trainee_.house.listen(0);
            heard.insert(heard.end(), queued.begin(), queued.end());
            trainee_.now_ms +=
                dice_.percent(2) ? dice_.between(1000, 120'000) : dice_.between(0, 700);
            (void)trainee_.sitting->step(heard, trainee_.now_ms);
            if (trainee_.sitting->left()) come_back();
            ++frames_;
            look();
        }
    }
    [[nodiscard]] const std::set<std::string>& seen() const { return seen_; }
    [[nodiscard]] int frames() const { return frames_; }

private:
    [[nodiscard]] std::optional<Input> something() {
        const std::uint32_t kind = dice_.below(100);
        if (kind < 34) return aimed();
        if (kind < 50) return key();
        if (kind < 62)
            return Controlled{static_cast<Control>(dice_.below(controls)), dice_.between(-1, 11),
                              press()};
        if (kind < 68) return PointerMoved{anywhere()};
        if (kind < 73) return PointerPressed{anywhere()};
        if (kind < 78) return PointerReleased{anywhere()};
        if (kind < 84) return Wheeled{anywhere(), static_cast<float>(dice_.between(-30, 30))};
        if (kind < 89) return Typed{words()};
        if (kind < 91)
            return AttentionMoved{dice_.percent(50) ? Attention::here : Attention::elsewhere};
        if (kind < 93) return Named{dice_.percent(50) ? "h" : words()};
        if (kind < 94) return Rung{};
        if (kind < 98) return touch(), std::nullopt;
        if (dice_.percent(4)) return resize(), std::nullopt;
        if (dice_.percent(4)) return CloseAsked{};
        return PointerMoved{{-1, -1}};
    }
    // At something that can be used: the other half of the finger comes on another day.
    [[nodiscard]] Input aimed() {
        std::vector<const Item*> usable;
        for (const Item& item : trainee_.items().all())
            if (item.action && !item.visible.empty()) usable.push_back(&item);
        if (usable.empty() || dice_.percent(30)) return KeyPressed{Key::enter, 0, Press::first};
        const auto number = dice_.below(static_cast<std::uint32_t>(usable.size()));
        const Point at = usable[number]->visible.centre();
        if (dice_.percent(50)) return PointerPressed{last_ = at};
        return PointerReleased{dice_.percent(80) ? last_ : at};
    }
    [[nodiscard]] Input key() {
        const auto which = static_cast<Key>(dice_.below(keys));
        return KeyPressed{which, dice_.between(1, 9), press(),
                          static_cast<char>('a' + dice_.below(26))};
    }
    [[nodiscard]] Press press() { return dice_.percent(80) ? Press::first : Press::held; }
    [[nodiscard]] Point anywhere() {
        return {static_cast<float>(dice_.between(-100, 1500)),
                static_cast<float>(dice_.between(-100, 1000))};
    }
    // Of several scripts, broken, endless and empty.
    [[nodiscard]] std::string words() {
        static const std::array<std::string, 9> all{
            "a",         "sorry", "Müller", "مرحبا", "\xFF\xC0", "🙂", "", std::string(500, 'x'),
            "{name}\n\t"};
        return all[dice_.below(static_cast<std::uint32_t>(all.size()))];
    }
    void touch() {
        SDL_Event event{};
        constexpr std::array types{SDL_FINGERDOWN, SDL_FINGERMOTION, SDL_FINGERUP};
        event.type = types[dice_.below(3)];
        event.tfinger.touchId = 7;
        event.tfinger.fingerId = dice_.between(1, 2);
        event.tfinger.x = static_cast<float>(dice_.between(-5, 105)) / 100;
        event.tfinger.y = static_cast<float>(dice_.between(-5, 105)) / 100;
        SDL_PushEvent(&event);
    }
    void resize() {
        struct Size {
            int width, height;
        };
        constexpr std::array<Size, 3> sizes{{{640, 480}, {800, 600}, {600, 700}}};
        const Size size = sizes[dice_.below(sizes.size())];
        SDL_SetWindowSize(window_of_this_test(), size.width, size.height);
    }
    void come_back() {
        trainee_.sitting.reset();
        trainee_.sit_down();
    }

    // What must hold of any frame; all of it of some.
    void look() {
        std::set<std::string_view> ids;
        for (const Item& item : trainee_.items().all()) {
            const bool sane = !item.name.empty() && ids.insert(item.id).second &&
                              std::isfinite(item.rect.x) && std::isfinite(item.rect.y) &&
                              item.rect.w >= 0 && item.rect.h >= 0 && item.rect.h < 100'000;
            if (!sane) FAIL_CHECK(item.id << " is not sane in frame " << frames_);
            if (item.action) seen_.insert(item.id.substr(0, item.id.find(':')));
        }
        CHECK(!trainee_.items().all().empty());
        if (frames_ % 100 != 0) return;
        trainee_.settle();
        if (trainee_.sitting->left() || !is_promised()) return;
        const app::Preferences& reading = trainee_.sitting->preferences();
        INFO("frame " << frames_ << ", " << trainee_.house.size().x << "x"
                      << trainee_.house.size().y << ", text " << reading.text_percent
                      << ", letters " << reading.letter_percent << ", words "
                      << reading.word_percent << ", lines " << reading.line_percent << ", "
                      << reading.font << ", " << reading.language);
        check_items(trainee_.items(), trainee_.house.size());
    }
    // Windows narrower than 640 may have to cut.
    [[nodiscard]] bool is_promised() const { return trainee_.house.size().x >= 800; }

    static constexpr std::uint32_t keys = static_cast<std::uint32_t>(Key::minus) + 1;
    static constexpr std::uint32_t controls = static_cast<std::uint32_t>(Control::search) + 1;

    Trainee& trainee_;
    frontstage::testing::Dice dice_;
    Point last_;
    std::set<std::string> seen_;
    int frames_ = 0;
};

// One sitting of so many inputs.
void rage_with(std::uint64_t seed) {
    constexpr int inputs = FRONTSTAGE_MONKEY_INPUTS;
    TraineeWishes wishes;
    wishes.width = 640;
    wishes.height = 480;
    Trainee trainee(wishes);
    Monkey monkey(trainee, seed);
    monkey.rage(inputs / 2);
    const double early = resident_megabytes();
    monkey.rage(inputs - inputs / 2);
    const double late = resident_megabytes();
    INFO(early << " MB after half of " << inputs << " inputs, " << late << " MB after all, "
               << monkey.frames() << " frames");
    // The short sitting under a sanitizer comes not everywhere, and what is freed there is kept.
    if (inputs >= 10'000) {
        // Who makes the window another size has places painted anew, until their room is full.
        constexpr double painted_megabytes = gallery_room_px * 4.0 / 1024 / 1024;
        CHECK(late - early < 24 + painted_megabytes);
        for (const char* id : {"choice", "begin", "resume", "tab", "mode", "done", "rate"}) {
            INFO("it has been at " << id);
            CHECK(monkey.seen().contains(id));
        }
    }
    trainee.sitting.reset();
    app::Attempts kept(trainee.folders);
    const auto proofs = kept.prove();
    CHECK_FALSE(proofs.empty());
    for (const app::Proof& proof : proofs) {
        INFO(proof.detail);
        CHECK(proof.finding == app::Proof::Finding::stands);
    }
    CHECK(kept.verify_chain().empty());
}

}  // namespace

TEST_CASE("a hundred thousand random inputs harm nothing: first quarter", "[monkey]") {
    rage_with(20'261'122);
}

TEST_CASE("a hundred thousand random inputs harm nothing: second quarter", "[monkey]") {
    rage_with(20'261'123);
}

TEST_CASE("a hundred thousand random inputs harm nothing: third quarter", "[monkey]") {
    rage_with(20'261'124);
}

TEST_CASE("a hundred thousand random inputs harm nothing: last quarter", "[monkey]") {
    rage_with(20'261'125);
}

}  // namespace frontstage::player
