// speech-dispatcher: the voice that a person has chosen for their whole desktop.
#include <speech-dispatcher/libspeechd.h>

#include <condition_variable>
#include <cstdlib>
#include <mutex>

#include "player/voice/synthesiser.hpp"

namespace frontstage::player {
namespace {

// What the library's own thread has told. It calls plain functions and hands them nothing of ours,
// so there is one of these for the process.
struct Told {
    std::mutex mutex;
    std::condition_variable_any news;
    std::size_t ended = 0;  // the newest message that ended or was cancelled
};
Told& told() {
    static Told told;
    return told;
}
void note_end(std::size_t message, std::size_t, SPDNotificationType) {
    const std::lock_guard guard(told().mutex);
    told().ended = std::max(told().ended, message);
    told().news.notify_all();
}

struct CloseConnection {
    void operator()(SPDConnection* connection) const { spd_close(connection); }
};
using Connection = std::unique_ptr<SPDConnection, CloseConnection>;

class Dispatcher final : public Synthesiser {
public:
    explicit Dispatcher(Connection connection) : connection_(std::move(connection)) {
        connection_->callback_end = note_end;
        connection_->callback_cancel = note_end;
        spd_set_notification_on(connection_.get(), SPD_END);
        spd_set_notification_on(connection_.get(), SPD_CANCEL);
        spd_set_data_mode(connection_.get(), SPD_DATA_TEXT);
    }

    bool speak(const std::string& text, const Tongue& tongue,
               const std::stop_token& stop) override {
        take_on(tongue);
        const int message = spd_say(connection_.get(), SPD_TEXT, text.c_str());
        if (message < 0) return false;
        std::unique_lock guard(told().mutex);
        const auto number = static_cast<std::size_t>(message);
        const bool ended = told().news.wait(guard, stop, [&] { return told().ended >= number; });
        guard.unlock();
        if (!ended) spd_cancel(connection_.get());
        return true;
    }

private:
    void take_on(const Tongue& tongue) {
        if (tongue == tongue_) return;
        tongue_ = tongue;
        spd_set_language(connection_.get(), tongue.language.c_str());
        spd_set_voice_rate(connection_.get(), tongue.rate);
    }

    Connection connection_;
    Tongue tongue_{"", 0};
};

}  // namespace

std::unique_ptr<Synthesiser> dispatcher_synthesiser() {
    char* why = nullptr;
    Connection connection(
        spd_open2("frontstage", "player", nullptr, SPD_MODE_THREADED, nullptr, 1, &why));
    std::free(why);
    if (connection == nullptr) return nullptr;
    return std::make_unique<Dispatcher>(std::move(connection));
}

}  // namespace frontstage::player
