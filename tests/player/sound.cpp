// How the sounds that are made by code sound, as far as numbers can tell: level, length, seams,
// where their energy lies; and which are heard where.
#include <SDL.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <set>

#include "core/soundscape.hpp"
#include "player/sound/ambience.hpp"
#include "player/sound/cue.hpp"
#include "player/sound/loudspeaker.hpp"
#include "player/sound/mixer.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

double part_db(const Samples& whole, const Filter& filter) {
    Samples part = whole;
    run_through(filter, part);
    run_through(filter, part);
    return loudness_db(part);
}

// How far apart neighbours are where the loop closes, and where they are furthest apart elsewhere.
struct Steps {
    double at_seam = 0, most = 0;
};
Steps steps_of(const Samples& samples) {
    Steps steps;
    steps.at_seam = std::abs(samples.front() - samples.back());
    for (std::size_t i = 1; i < samples.size(); ++i)
        steps.most =
            std::max(steps.most, static_cast<double>(std::abs(samples[i] - samples[i - 1])));
    return steps;
}

void put(std::ofstream& file, std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i)
        file.put(static_cast<char>(value >> (8 * i)));
}

// For ears and spectrograms: FRONTSTAGE_SOUNDS_TO=folder.
void keep_wav(const std::string& name, const Samples& samples) {
    const char* folder = std::getenv("FRONTSTAGE_SOUNDS_TO");
    if (folder == nullptr) return;
    std::ofstream file(std::string(folder) + '/' + name + ".wav", std::ios::binary);
    const auto bytes = static_cast<std::uint32_t>(samples.size() * 2);
    file << "RIFF";
    put(file, bytes + 36, 4);
    file << "WAVEfmt ";
    put(file, 16, 4);
    put(file, 1, 2);
    put(file, 1, 2);
    put(file, sample_rate_hz, 4);
    put(file, sample_rate_hz * 2, 4);
    put(file, 2, 2);
    put(file, 16, 2);
    file << "data";
    put(file, bytes, 4);
    for (const float sample : samples)
        put(file,
            static_cast<std::uint16_t>(static_cast<std::int16_t>(std::lround(sample * 32767))), 2);
}

Hearing at_desk(std::string place, std::vector<std::string> forces = {}) {
    return {std::move(place), TimeOfDay::day, std::move(forces), Channel::desk, "arrival"};
}

std::vector<Ambience> heard_at(const Hearing& hearing) {
    std::vector<Ambience> heard;
    for (const Bed& bed : beds_for(hearing))
        heard.push_back(bed.what);
    return heard;
}

}  // namespace

TEST_CASE("every ambience is a quiet loop without a seam", "[sound]") {
    for (const Ambience what : all_ambiences) {
        CAPTURE(caption_of(what));
        const Samples loop = ambience(what);
        keep_wav("ambience-" + std::to_string(static_cast<int>(what)), loop);
        CHECK(loop.size() == samples_in(ambience_s));
        CHECK(loudness_db(loop) == Approx(ambience_db).margin(0.1));
        CHECK(peak_of(loop) < 0.3);
        CHECK(std::ranges::all_of(loop, [](float sample) { return std::isfinite(sample); }));
        // Nothing that a loudspeaker could not play, or that pushes it to one side.
        CHECK(part_db(loop, {Passes::low, 15}) < ambience_db - 20);
        const Steps steps = steps_of(loop);
        CHECK(steps.at_seam < steps.most);
        // Nowhere silent: the quietest half second is still there.
        double quietest = 0;
        for (std::size_t at = 0; at + samples_in(0.5) <= loop.size(); at += samples_in(0.5)) {
            const auto from = loop.begin() + static_cast<std::ptrdiff_t>(at);
            quietest = std::min(
                quietest,
                loudness_db(Samples(from, from + static_cast<std::ptrdiff_t>(samples_in(0.5)))));
        }
        CHECK(quietest > ambience_db - 22);
    }
}

TEST_CASE("a loop joins its own beginning as smoothly as it goes on elsewhere", "[sound]") {
    // A click is energy at the top of the spectrum where the two ends meet.
    for (const Ambience what :
         {Ambience::lobby, Ambience::quiet_room, Ambience::wind, Ambience::street}) {
        CAPTURE(caption_of(what));
        const Samples loop = ambience(what);
        const auto length = static_cast<std::ptrdiff_t>(samples_in(0.02));
        Samples seam(loop.end() - length, loop.end());
        seam.insert(seam.end(), loop.begin(), loop.begin() + length);
        Samples cut = loop;  // the same with a click: cut where it does not join
        cut.erase(cut.begin(), cut.begin() + static_cast<std::ptrdiff_t>(samples_in(1.37)));
        const double joined = std::abs(seam[static_cast<std::size_t>(length)] -
                                       seam[static_cast<std::size_t>(length) - 1]);
        double usual = 0;
        for (std::size_t i = 1; i < loop.size(); ++i)
            usual += std::abs(loop[i] - loop[i - 1]);
        usual /= static_cast<double>(loop.size());
        CHECK(joined < 6 * usual);
    }
}

TEST_CASE("the same sounds are made on every run", "[sound]") {
    CHECK(ambience(Ambience::rain) == ambience(Ambience::rain));
    CHECK(ambience(Ambience::rain) != ambience(Ambience::wind));
    CHECK(cue(Cue::page) == cue(Cue::page));
}

TEST_CASE("energy lies where the thing would have it", "[sound]") {
    const Samples rain = ambience(Ambience::rain), lobby = ambience(Ambience::lobby);
    CHECK(part_db(rain, {Passes::high, 2000}) > part_db(lobby, {Passes::high, 2000}) + 15);
    CHECK(part_db(lobby, {Passes::low, 300}) > part_db(rain, {Passes::low, 300}) + 6);
    const Samples people = ambience(Ambience::restaurant);
    CHECK(part_db(people, {Passes::band, 550, 1}) > part_db(people, {Passes::band, 5000, 1}) + 10);
    const Samples bell = cue(Cue::desk_bell);
    CHECK(part_db(bell, {Passes::band, 2095, 8}) > part_db(bell, {Passes::low, 1000}) + 20);
}

TEST_CASE("a cue begins and ends in silence, is short and never loud", "[sound]") {
    for (const Cue what : all_cues) {
        const Samples sound = cue(what);
        keep_wav("cue-" + std::to_string(static_cast<int>(what)), sound);
        CAPTURE(static_cast<int>(what));
        CHECK(std::abs(sound.front()) < 0.001F);
        CHECK(std::abs(sound.back()) < 0.001F);
        CHECK(sound.size() <= samples_in(3));
        CHECK(peak_of(sound) <= 0.36);
        CHECK(peak_of(sound) >= 0.1);
    }
}

TEST_CASE("place and forces say what is heard", "[sound]") {
    using enum Ambience;
    CHECK(heard_at(at_desk("hotel.lobby")) == std::vector{lobby});
    CHECK(heard_at(at_desk("hotel.lobby", {"storm"})) == std::vector{lobby, rain, wind});
    CHECK(heard_at(at_desk("hotel.restaurant")) == std::vector{restaurant});
    CHECK(heard_at(at_desk("hotel.room", {"queue"})) == std::vector{quiet_room});
    CHECK(heard_at(at_desk("shop.till", {"queue"})) == std::vector{shop, people_waiting});
    CHECK(heard_at(at_desk("clinic.reception", {"flood"})) == std::vector{clinic, rain});
    CHECK(heard_at(at_desk("clinic.waiting_room")) == std::vector{clinic});
    CHECK(heard_at(at_desk("clinic.consulting_room")) == std::vector{quiet_room});
    CHECK(heard_at(at_desk("hotel.phone_desk")) == std::vector{office});
    CHECK(heard_at(at_desk("nowhere at all")) == std::vector{quiet_room});
    CHECK(heard_at({}).empty());
    CHECK(heard_at(at_desk("hotel.lobby", {"storm", "queue", "festival", "snow"})).size() == 3);
    Hearing night = at_desk("hotel.lobby");
    night.time = TimeOfDay::night;
    CHECK(beds_for(night).front().level < beds_for(at_desk("hotel.lobby")).front().level);
}

TEST_CASE("what rings depends on how the customer comes", "[sound]") {
    const Hearing none;
    Hearing desk = at_desk("hotel.lobby");
    CHECK(cues_between(none, desk) == std::vector{Cue::desk_bell});
    CHECK(cues_between(desk, desk).empty());
    Hearing next = desk;
    next.moment = "offer";
    CHECK(cues_between(desk, next) == std::vector{Cue::page});
    Hearing call = next;
    call.moment = "call";
    call.channel = Channel::phone;
    CHECK(cues_between(next, call) == std::vector{Cue::telephone});
    Hearing further = call;
    further.moment = "further";
    CHECK(cues_between(call, further) == std::vector{Cue::page});
    further.channel = Channel::chat;
    CHECK(cues_between(call, further) == std::vector{Cue::message});
}

TEST_CASE("a caption says what is heard: what rings, else the weather, else the place", "[sound]") {
    const Hearing none;
    const Hearing desk = at_desk("hotel.lobby");
    Hearing next = desk;
    next.moment = "offer";
    CHECK(caption_of(none, desk, {}) == "The bell on the desk rings");
    CHECK(caption_of(desk, next, {}) == "The hush of a large lobby");
    next.forces = {"rain"};
    CHECK(caption_of(desk, next, {}) == "Rain on the windows");
    CHECK(caption_of(desk, {}, {}).empty());
}

TEST_CASE("every sound has a caption of its own", "[sound]") {
    std::set<std::string_view> captions;
    for (const Ambience what : all_ambiences) {
        CHECK_FALSE(caption_of(what).empty());
        CHECK(captions.insert(caption_of(what)).second);
    }
    for (const Cue what : all_cues) {
        CHECK_FALSE(caption_of(what).empty());
        CHECK(captions.insert(caption_of(what)).second);
    }
    // None that could be added is missing from the lists.
    CHECK(caption_of(static_cast<Ambience>(all_ambiences.size())).empty());
    CHECK(caption_of(static_cast<Cue>(all_cues.size())).empty());
}

TEST_CASE("the mixer fades beds, plays cues once, and never leaves -1 to 1", "[sound]") {
    const Samples one(1000, 0.5F), other(700, -0.25F), loud(samples_in(0.1), 5.0F);
    Mixer mixer;
    mixer.set_volume(100);
    Samples out(samples_in(2));
    mixer.render(out);
    CHECK(peak_of(out) == 0);
    mixer.play({{&one, 1}});
    mixer.render(out);
    CHECK(std::abs(out.front()) < 0.001F);
    CHECK(out.back() == Approx(0.5));
    CHECK(steps_of(out).most < 0.001);  // no click as it comes
    mixer.play({{&other, 1}});
    mixer.render(out);
    CHECK(out.back() == Approx(-0.25));
    CHECK(steps_of(out).most < 0.001);
    mixer.play({});
    mixer.render(out);
    CHECK(out.back() == 0);
    mixer.play_once(loud);
    mixer.render(out);
    CHECK(peak_of(out) == 1);
    CHECK(out.back() == 0);
    mixer.render(out);
    CHECK(peak_of(out) == 0);
    mixer.play({{&one, 1}});
    mixer.set_volume(0);
    mixer.render(out);
    CHECK(out.back() == 0);
}

TEST_CASE("the loudspeaker plays what is wished, and is silent without a device", "[sound]") {
    const std::string file =
        std::string(std::getenv("TMPDIR") != nullptr ? std::getenv("TMPDIR") : "/tmp") +
        "/frontstage-sound-test.raw";
    SECTION("a device") {
        SDL_setenv("SDL_AUDIODRIVER", "disk", 1);
        SDL_setenv("SDL_DISKAUDIOFILE", file.c_str(), 1);
        SDL_setenv("SDL_DISKAUDIODELAY", "1", 1);  // faster than it would sound
        {
            Loudspeaker loudspeaker(100);
            CHECK(loudspeaker.problem().empty());
            loudspeaker.play({{Ambience::quiet_room, 1}}, {Cue::desk_bell});
            SDL_Delay(1500);
        }
        std::ifstream raw(file, std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(raw), {});
        Samples heard(bytes.size() / sizeof(float));
        std::copy_n(bytes.data(), heard.size() * sizeof(float),
                    reinterpret_cast<char*>(heard.data()));
        CHECK(heard.size() > samples_in(0.2));
        CHECK(peak_of(heard) > 0.1);
        CHECK(peak_of(heard) < 0.6);
    }
    SECTION("none") {
        SDL_setenv("SDL_AUDIODRIVER", "no-such-driver", 1);
        Loudspeaker loudspeaker(50);
        CHECK_FALSE(loudspeaker.problem().empty());
        loudspeaker.play({{Ambience::rain, 1}}, {Cue::telephone});
        loudspeaker.set_volume(80);
    }
    SDL_setenv("SDL_AUDIODRIVER", "dummy", 1);
    std::remove(file.c_str());
}

}  // namespace frontstage::player
