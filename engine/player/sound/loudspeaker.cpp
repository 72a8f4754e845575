#include "player/sound/loudspeaker.hpp"

#include <SDL.h>

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "player/sound/ambience.hpp"
#include "player/sound/cue.hpp"
#include "player/sound/mixer.hpp"

namespace frontstage::player {
namespace {

// While it lives SDL's thread keeps off the mixer.
struct DeviceLock {
    explicit DeviceLock(SDL_AudioDeviceID device) : device(device) { SDL_LockAudioDevice(device); }
    ~DeviceLock() { SDL_UnlockAudioDevice(device); }
    DeviceLock(const DeviceLock&) = delete;
    DeviceLock& operator=(const DeviceLock&) = delete;
    SDL_AudioDeviceID device;
};

void render_into(void* mixer, Uint8* bytes, int length) {
    const auto count = static_cast<std::size_t>(length) / sizeof(float);
    static_cast<Mixer*>(mixer)->render({reinterpret_cast<float*>(bytes), count});
}

struct Wish {
    std::vector<Bed> beds;
    std::vector<Cue> cues;
};

}  // namespace

struct Loudspeaker::Machinery {
    explicit Machinery(int volume_percent) {
        mixer.set_volume(volume_percent);
        if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) {
            problem = SDL_GetError();
            return;
        }
        opened_audio = true;
        SDL_AudioSpec wished{};
        wished.freq = sample_rate_hz;
        wished.format = AUDIO_F32SYS;
        wished.channels = 1;
        wished.samples = 2048;
        wished.callback = render_into;
        wished.userdata = &mixer;
        device = SDL_OpenAudioDevice(nullptr, 0, &wished, nullptr, 0);
        if (device == 0) {
            problem = SDL_GetError();
            return;
        }
        SDL_PauseAudioDevice(device, 0);
        maker = std::jthread([this](const std::stop_token& stop) { make_sounds(stop); });
    }
    ~Machinery() {
        if (maker.joinable()) {
            maker.request_stop();
            maker.join();
        }
        if (device != 0) SDL_CloseAudioDevice(device);  // waits for its thread
        if (opened_audio) SDL_QuitSubSystem(SDL_INIT_AUDIO);
    }
    Machinery(const Machinery&) = delete;
    Machinery& operator=(const Machinery&) = delete;

    void make_sounds(const std::stop_token& stop) {
        std::unique_lock guard(mutex);
        while (news.wait(guard, stop, [this] { return wished.has_value(); })) {
            const Wish wish = std::move(*wished);
            wished.reset();
            guard.unlock();
            carry_out(wish);
            guard.lock();
        }
    }

    // What was made once is kept: it is played by address for as long as the device is open.
    void carry_out(const Wish& wish) {
        for (const Bed& bed : wish.beds)
            if (!beds.contains(bed.what)) beds[bed.what] = ambience(bed.what);
        for (const Cue what : wish.cues)
            if (!cues.contains(what)) cues[what] = cue(what);
        std::vector<Mixer::Loop> loops;
        for (const Bed& bed : wish.beds)
            loops.push_back({&beds[bed.what], bed.level});
        const DeviceLock lock(device);
        mixer.play(loops);
        for (const Cue what : wish.cues)
            mixer.play_once(cues[what]);
    }

    std::string problem;
    bool opened_audio = false;
    Mixer mixer;
    SDL_AudioDeviceID device = 0;
    std::map<Ambience, Samples> beds;  // the maker's alone
    std::map<Cue, Samples> cues;
    std::mutex mutex;
    std::condition_variable_any news;
    std::optional<Wish> wished;
    std::jthread maker;
};

Loudspeaker::Loudspeaker(int volume_percent)
    : machinery_(std::make_unique<Machinery>(volume_percent)) {}
Loudspeaker::~Loudspeaker() = default;

void Loudspeaker::play(std::vector<Bed> beds, std::vector<Cue> cues) {
    if (machinery_->device == 0) return;
    const std::lock_guard guard(machinery_->mutex);
    machinery_->wished = Wish{std::move(beds), std::move(cues)};
    machinery_->news.notify_one();
}

void Loudspeaker::set_volume(int percent) {
    if (machinery_->device == 0) return;
    const DeviceLock lock(machinery_->device);
    machinery_->mixer.set_volume(percent);
}

const std::string& Loudspeaker::problem() const {
    return machinery_->problem;
}

}  // namespace frontstage::player
