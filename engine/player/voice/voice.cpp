#include "player/voice/voice.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <fstream>
#include <mutex>
#include <thread>

namespace frontstage::player {
namespace {

struct Task {
    std::string text;
    Tongue tongue;
};

// One line for each utterance, whatever lines its text has.
std::string line_of(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text + '\n';
}

}  // namespace

struct Voice::Machinery {
    Machinery(SynthesiserMaker make, const std::string& path, std::function<void()> fell_silent)
        : make(std::move(make)), fell_silent(std::move(fell_silent)) {
        if (!path.empty()) log.open(path, std::ios::app);
        if (this->make) speaker = std::jthread([this](const std::stop_token& stop) { work(stop); });
    }
    ~Machinery() {
        if (!speaker.joinable()) return;
        speaker.request_stop();
        drop();
        speaker.join();
    }
    Machinery(const Machinery&) = delete;
    Machinery& operator=(const Machinery&) = delete;

    void drop() {
        const std::lock_guard guard(mutex);
        drop_locked();
    }
    void drop_locked() {
        waiting.clear();
        current.request_stop();
        current = std::stop_source();
    }

    void work(const std::stop_token& leaving) {
        const std::unique_ptr<Synthesiser> synthesiser = make();
        std::unique_lock guard(mutex);
        mute = synthesiser == nullptr;
        while (news.wait(guard, leaving, [this] { return !waiting.empty(); })) {
            const Task task = std::move(waiting.front());
            waiting.pop_front();
            const std::stop_token stop = current.get_token();
            if (!mute) {
                speaking = true;
                guard.unlock();
                const bool can_go_on = synthesiser->speak(task.text, task.tongue, stop);
                guard.lock();
                mute = !can_go_on;
            }
            if (!waiting.empty()) continue;
            speaking = false;
            guard.unlock();
            if (fell_silent) fell_silent();
            guard.lock();
        }
        speaking = false;
    }

    SynthesiserMaker make;
    std::function<void()> fell_silent;
    std::ofstream log;
    mutable std::mutex mutex;
    std::condition_variable_any news;
    std::deque<Task> waiting;
    std::stop_source current;  // of what is being said
    bool speaking = false, mute = false;
    std::jthread speaker;
};

Voice::Voice(SynthesiserMaker make, const std::string& log, std::function<void()> fell_silent)
    : machinery_(std::make_unique<Machinery>(std::move(make), log, std::move(fell_silent))) {}
Voice::~Voice() = default;

void Voice::say(const Utterances& utterances, const Tongue& tongue) {
    Machinery& m = *machinery_;
    for (const Utterance& utterance : utterances)
        m.log << line_of(utterance.text);
    m.log.flush();
    if (!m.make || utterances.empty()) return;
    const std::lock_guard guard(m.mutex);
    for (const Utterance& utterance : utterances) {
        if (utterance.urgency == Urgency::interrupts) m.drop_locked();
        if (!m.mute) m.waiting.push_back({utterance.text, tongue});
    }
    m.news.notify_one();
}

void Voice::hush() {
    machinery_->drop();
}

bool Voice::is_speaking() const {
    const std::lock_guard guard(machinery_->mutex);
    return machinery_->speaking || !machinery_->waiting.empty();
}

bool Voice::is_mute() const {
    const std::lock_guard guard(machinery_->mutex);
    return machinery_->mute;
}

}  // namespace frontstage::player
