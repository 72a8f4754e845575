// One screen in four ways of writing: what is said and what can be chosen, each as its readers
// expect it.
#include "player/golden_picture.hpp"
#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {

TEST_CASE("Arabic, Hebrew, Hindi and Japanese look as they were accepted", "[screens]") {
    HouseOptions options = headless();
    options.theme.backdrops = Backdrops::plain;
    Showcase showcase(options);
    View view = sample::view();
    view.title = "منتصف الليل";
    view.lines.back().text =
        "حجزت هذه الغرفة قبل ثلاثة أشهر برقم 417 (Hotel Linden)، والآن تقول لي إنها ليست متاحة؟";
    const Offer offer = view.offers.front();
    view.offers.clear();
    for (const char* words :
         {"أنا آسف جدًا، سيد أوكافور. دعني أرى ما يمكنني ترتيبه لك الليلة، الغرفة 412 متاحة.",
          "שָׁלוֹם, מר אוקפור. החדר שהזמנת, מספר 417, אינו פנוי; אפשר להציע לך חדר ב־Tern?",
          "मुझे क्षमा करें, श्री ओकाफ़ोर। मैं देखता हूँ कि आपके लिए क्या व्यवस्था कर सकता हूँ।",
          "申し訳ございません、オカフォー様。「リンデン」の412号室を、すぐにご用意いたします。"}) {
        view.offers.push_back(offer);
        view.offers.back().text = words;
    }
    showcase.shell.show(view, sample::scenery(), {}, showcase.now_ms);
    showcase.settle();
    compare_with_golden(showcase.house.picture(), "scripts");
}

}  // namespace frontstage::player
