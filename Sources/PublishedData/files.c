#include "PublishedData.h"

#include <string.h>

// C23; the compiler has it in every mode and only says that it is new.
#pragma clang diagnostic ignored "-Wc23-extensions"

struct file {
  const char *path;
  const uint8_t *text;
};

// A new file is three lines here; a test sees that none is forgotten. Each text ends with a 0 that is
// not part of the file: JSON has no other, so the size need not be written twice.
static const struct file files[] = {
  {"board.json", (const uint8_t[]){
#embed "data/board.json" suffix(, 0)
  }},
  {"indices/dti.json", (const uint8_t[]){
#embed "data/indices/dti.json" suffix(, 0)
  }},
  {"indices/ict-index.json", (const uint8_t[]){
#embed "data/indices/ict-index.json" suffix(, 0)
  }},
  {"indices/paca.json", (const uint8_t[]){
#embed "data/indices/paca.json" suffix(, 0)
  }},
  {"indices/papi.json", (const uint8_t[]){
#embed "data/indices/papi.json" suffix(, 0)
  }},
  {"indices/par-index.json", (const uint8_t[]){
#embed "data/indices/par-index.json" suffix(, 0)
  }},
  {"indices/pci.json", (const uint8_t[]){
#embed "data/indices/pci.json" suffix(, 0)
  }},
  {"indices/sipas.json", (const uint8_t[]){
#embed "data/indices/sipas.json" suffix(, 0)
  }},
  {"plans/ha-noi-34-2020.json", (const uint8_t[]){
#embed "data/plans/ha-noi-34-2020.json" suffix(, 0)
  }},
  {"plans/hoa-phu-93-2024.json", (const uint8_t[]){
#embed "data/plans/hoa-phu-93-2024.json" suffix(, 0)
  }},
  {"plans/qhkt-2020.json", (const uint8_t[]){
#embed "data/plans/qhkt-2020.json" suffix(, 0)
  }},
  {"plans/son-la-2021.json", (const uint8_t[]){
#embed "data/plans/son-la-2021.json" suffix(, 0)
  }},
  {"plans/svhtt-380-2021.json", (const uint8_t[]){
#embed "data/plans/svhtt-380-2021.json" suffix(, 0)
  }},
  {"provinces.json", (const uint8_t[]){
#embed "data/provinces.json" suffix(, 0)
  }},
  {"scores/dti/2021.json", (const uint8_t[]){
#embed "data/scores/dti/2021.json" suffix(, 0)
  }},
  {"scores/dti/2022.json", (const uint8_t[]){
#embed "data/scores/dti/2022.json" suffix(, 0)
  }},
  {"scores/dti/2023.json", (const uint8_t[]){
#embed "data/scores/dti/2023.json" suffix(, 0)
  }},
  {"scores/dti/2024.json", (const uint8_t[]){
#embed "data/scores/dti/2024.json" suffix(, 0)
  }},
  {"scores/ict-index/2016.json", (const uint8_t[]){
#embed "data/scores/ict-index/2016.json" suffix(, 0)
  }},
  {"scores/ict-index/2018.json", (const uint8_t[]){
#embed "data/scores/ict-index/2018.json" suffix(, 0)
  }},
  {"scores/ict-index/2019.json", (const uint8_t[]){
#embed "data/scores/ict-index/2019.json" suffix(, 0)
  }},
  {"scores/ict-index/2020.json", (const uint8_t[]){
#embed "data/scores/ict-index/2020.json" suffix(, 0)
  }},
  {"scores/ict-index/2023.json", (const uint8_t[]){
#embed "data/scores/ict-index/2023.json" suffix(, 0)
  }},
  {"scores/paca/2016.json", (const uint8_t[]){
#embed "data/scores/paca/2016.json" suffix(, 0)
  }},
  {"scores/paca/2017.json", (const uint8_t[]){
#embed "data/scores/paca/2017.json" suffix(, 0)
  }},
  {"scores/paca/2021.json", (const uint8_t[]){
#embed "data/scores/paca/2021.json" suffix(, 0)
  }},
  {"scores/paca/2022.json", (const uint8_t[]){
#embed "data/scores/paca/2022.json" suffix(, 0)
  }},
  {"scores/papi/2011.json", (const uint8_t[]){
#embed "data/scores/papi/2011.json" suffix(, 0)
  }},
  {"scores/papi/2012.json", (const uint8_t[]){
#embed "data/scores/papi/2012.json" suffix(, 0)
  }},
  {"scores/papi/2013.json", (const uint8_t[]){
#embed "data/scores/papi/2013.json" suffix(, 0)
  }},
  {"scores/papi/2014.json", (const uint8_t[]){
#embed "data/scores/papi/2014.json" suffix(, 0)
  }},
  {"scores/papi/2015.json", (const uint8_t[]){
#embed "data/scores/papi/2015.json" suffix(, 0)
  }},
  {"scores/papi/2016.json", (const uint8_t[]){
#embed "data/scores/papi/2016.json" suffix(, 0)
  }},
  {"scores/papi/2017.json", (const uint8_t[]){
#embed "data/scores/papi/2017.json" suffix(, 0)
  }},
  {"scores/papi/2018.json", (const uint8_t[]){
#embed "data/scores/papi/2018.json" suffix(, 0)
  }},
  {"scores/papi/2019.json", (const uint8_t[]){
#embed "data/scores/papi/2019.json" suffix(, 0)
  }},
  {"scores/papi/2020.json", (const uint8_t[]){
#embed "data/scores/papi/2020.json" suffix(, 0)
  }},
  {"scores/papi/2021.json", (const uint8_t[]){
#embed "data/scores/papi/2021.json" suffix(, 0)
  }},
  {"scores/papi/2022.json", (const uint8_t[]){
#embed "data/scores/papi/2022.json" suffix(, 0)
  }},
  {"scores/papi/2023.json", (const uint8_t[]){
#embed "data/scores/papi/2023.json" suffix(, 0)
  }},
  {"scores/papi/2024.json", (const uint8_t[]){
#embed "data/scores/papi/2024.json" suffix(, 0)
  }},
  {"scores/par-index/2015.json", (const uint8_t[]){
#embed "data/scores/par-index/2015.json" suffix(, 0)
  }},
  {"scores/par-index/2016.json", (const uint8_t[]){
#embed "data/scores/par-index/2016.json" suffix(, 0)
  }},
  {"scores/par-index/2017.json", (const uint8_t[]){
#embed "data/scores/par-index/2017.json" suffix(, 0)
  }},
  {"scores/par-index/2018.json", (const uint8_t[]){
#embed "data/scores/par-index/2018.json" suffix(, 0)
  }},
  {"scores/par-index/2019.json", (const uint8_t[]){
#embed "data/scores/par-index/2019.json" suffix(, 0)
  }},
  {"scores/par-index/2020.json", (const uint8_t[]){
#embed "data/scores/par-index/2020.json" suffix(, 0)
  }},
  {"scores/par-index/2021.json", (const uint8_t[]){
#embed "data/scores/par-index/2021.json" suffix(, 0)
  }},
  {"scores/par-index/2022.json", (const uint8_t[]){
#embed "data/scores/par-index/2022.json" suffix(, 0)
  }},
  {"scores/par-index/2023.json", (const uint8_t[]){
#embed "data/scores/par-index/2023.json" suffix(, 0)
  }},
  {"scores/par-index/2024.json", (const uint8_t[]){
#embed "data/scores/par-index/2024.json" suffix(, 0)
  }},
  {"scores/pci/2005.json", (const uint8_t[]){
#embed "data/scores/pci/2005.json" suffix(, 0)
  }},
  {"scores/pci/2006.json", (const uint8_t[]){
#embed "data/scores/pci/2006.json" suffix(, 0)
  }},
  {"scores/pci/2007.json", (const uint8_t[]){
#embed "data/scores/pci/2007.json" suffix(, 0)
  }},
  {"scores/pci/2008.json", (const uint8_t[]){
#embed "data/scores/pci/2008.json" suffix(, 0)
  }},
  {"scores/pci/2009.json", (const uint8_t[]){
#embed "data/scores/pci/2009.json" suffix(, 0)
  }},
  {"scores/pci/2010.json", (const uint8_t[]){
#embed "data/scores/pci/2010.json" suffix(, 0)
  }},
  {"scores/pci/2011.json", (const uint8_t[]){
#embed "data/scores/pci/2011.json" suffix(, 0)
  }},
  {"scores/pci/2012.json", (const uint8_t[]){
#embed "data/scores/pci/2012.json" suffix(, 0)
  }},
  {"scores/pci/2013.json", (const uint8_t[]){
#embed "data/scores/pci/2013.json" suffix(, 0)
  }},
  {"scores/pci/2014.json", (const uint8_t[]){
#embed "data/scores/pci/2014.json" suffix(, 0)
  }},
  {"scores/pci/2015.json", (const uint8_t[]){
#embed "data/scores/pci/2015.json" suffix(, 0)
  }},
  {"scores/pci/2016.json", (const uint8_t[]){
#embed "data/scores/pci/2016.json" suffix(, 0)
  }},
  {"scores/pci/2017.json", (const uint8_t[]){
#embed "data/scores/pci/2017.json" suffix(, 0)
  }},
  {"scores/pci/2018.json", (const uint8_t[]){
#embed "data/scores/pci/2018.json" suffix(, 0)
  }},
  {"scores/pci/2019.json", (const uint8_t[]){
#embed "data/scores/pci/2019.json" suffix(, 0)
  }},
  {"scores/pci/2020.json", (const uint8_t[]){
#embed "data/scores/pci/2020.json" suffix(, 0)
  }},
  {"scores/pci/2021.json", (const uint8_t[]){
#embed "data/scores/pci/2021.json" suffix(, 0)
  }},
  {"scores/pci/2022.json", (const uint8_t[]){
#embed "data/scores/pci/2022.json" suffix(, 0)
  }},
  {"scores/pci/2023.json", (const uint8_t[]){
#embed "data/scores/pci/2023.json" suffix(, 0)
  }},
  {"scores/pci/2024.json", (const uint8_t[]){
#embed "data/scores/pci/2024.json" suffix(, 0)
  }},
  {"scores/sipas/2018.json", (const uint8_t[]){
#embed "data/scores/sipas/2018.json" suffix(, 0)
  }},
  {"scores/sipas/2019.json", (const uint8_t[]){
#embed "data/scores/sipas/2019.json" suffix(, 0)
  }},
  {"scores/sipas/2020.json", (const uint8_t[]){
#embed "data/scores/sipas/2020.json" suffix(, 0)
  }},
  {"scores/sipas/2021.json", (const uint8_t[]){
#embed "data/scores/sipas/2021.json" suffix(, 0)
  }},
  {"scores/sipas/2022.json", (const uint8_t[]){
#embed "data/scores/sipas/2022.json" suffix(, 0)
  }},
  {"scores/sipas/2023.json", (const uint8_t[]){
#embed "data/scores/sipas/2023.json" suffix(, 0)
  }},
  {"scores/sipas/2024.json", (const uint8_t[]){
#embed "data/scores/sipas/2024.json" suffix(, 0)
  }},
  {"targets.json", (const uint8_t[]){
#embed "data/targets.json" suffix(, 0)
  }},
  {"themes/default.json", (const uint8_t[]){
#embed "../../Themes/default.json" suffix(, 0)
  }},
  {"themes/deuteranopia.json", (const uint8_t[]){
#embed "../../Themes/deuteranopia.json" suffix(, 0)
  }},
  {"themes/high-contrast.json", (const uint8_t[]){
#embed "../../Themes/high-contrast.json" suffix(, 0)
  }},
  {"themes/light.json", (const uint8_t[]){
#embed "../../Themes/light.json" suffix(, 0)
  }},
  {"themes/linux-console.json", (const uint8_t[]){
#embed "../../Themes/linux-console.json" suffix(, 0)
  }},
  {"themes/mono.json", (const uint8_t[]){
#embed "../../Themes/mono.json" suffix(, 0)
  }},
  {"themes/tritanopia.json", (const uint8_t[]){
#embed "../../Themes/tritanopia.json" suffix(, 0)
  }},
};

size_t pd_count(void) { return sizeof files / sizeof files[0]; }

const char *pd_path(size_t file) { return files[file].path; }

const uint8_t *pd_bytes(size_t file) { return files[file].text; }

size_t pd_size(size_t file) { return strlen((const char *)files[file].text); }
