#include "letters/addressee.hpp"

#include <doctest/doctest.h>

using namespace objector;

TEST_CASE("Meta's company by country, with how sure its address is") {
  CHECK(controller_of(law_of("FR")).name == "Meta Platforms Ireland Limited");
  CHECK(controller_of(law_of("FR")).certainty == "exact");
  CHECK(controller_of(law_of("BR")).name == "Meta Platforms, Inc.");
  CHECK(controller_of(law_of("BR")).certainty == "derived");
  const auto swiss = controller_of(law_of("CH"));
  CHECK(swiss.name == "Meta Platforms Ireland Limited");
  CHECK(swiss.certainty == "reported");
  for (const std::string country : {"GB", "XX", ""}) {
    CHECK(controller_of(law_of(country)).name == "Meta");
    CHECK(controller_of(law_of(country)).post.empty());
    CHECK(controller_of(law_of(country)).certainty == "unknown");
  }
}

TEST_CASE("the authority: the chosen one, else the suggested one, else none") {
  CHECK(authority_of(law_of("DE"), "DE-BE", "de").name ==
        "Berliner Beauftragte für Datenschutz und Informationsfreiheit");
  CHECK(authority_of(law_of("DE"), "", "de").name.starts_with("Der Hamburgische"));
  CHECK(authority_of(law_of("DE"), "FR-75", "de").name.starts_with("Der Hamburgische"));
  CHECK(authority_of(law_of("AT"), "DE-BE", "de").name.find("Berlin") == std::string::npos);
  CHECK(authority_of(law_of("XX"), "", "en").name.empty());
}

TEST_CASE("a choice of authorities is only where there are several") {
  CHECK(authorities_of(law_of("DE")).size() == 16);
  CHECK(authorities_of(law_of("FR")).empty());
  CHECK(authorities_of(law_of("XX")).empty());
}

TEST_CASE("the lead authority is the one of the controller's seat, in the European Union only") {
  CHECK(lead_authority(law_of("FR"), "en").find("Data Protection Commission") != std::string::npos);
  CHECK(lead_authority(law_of("BR"), "en").empty());
  CHECK(lead_authority(law_of("GB"), "en").empty());
}
