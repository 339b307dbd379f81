import type { Files } from './book';

const SHEETS: Record<string, string> = {
  'units.csv':
    'code,label_vi,label_en,minimum,maximum\nprocedures,thủ tục,procedures,0,\n%,%,%,0,100\npoints,điểm,points,,100',
  'dimensions.csv': 'id,name_vi,name_en\nservice_level,Mức độ,Level',
  'breakdowns.csv':
    'dimension,kind,code,name_vi,name_en,is_total\nservice_level,ordinal,all,Tất cả,All,true\nservice_level,ordinal,3,Mức độ 3,Level 3,\nservice_level,ordinal,4,Mức độ 4,Level 4,',
  'indicators.csv':
    'id,name_vi,name_en,definition_vi,definition_en,unit,decimals,direction,formula,method_vi,method_en,dimensions,frequency,legal_source\n' +
    'procedures_online,Trực tuyến,Online,Số thủ tục,Procedures,procedures,0,higher,count,đếm,count,service_level,annual,\n' +
    'sipas,Hài lòng,Satisfaction,Tỷ lệ,Share,%,2,higher,,,,,annual,\n' +
    'papi,PAPI,PAPI,Điểm,Score,points,2,higher,,,,,annual,',
  'organisations.csv':
    'id,name_vi,name_en,kind,parent,valid_from,valid_to,successor,code,peer_group,region\nha-tinh,Hà Tĩnh,Ha Tinh,province,,,,,42,,bac-trung-bo\nha-noi,Hà Nội,Ha Noi,province,,,,,01,,',
  'sources.csv':
    'id,title,publisher,authority,url,published,accessed_note\n' +
    'owner,Báo cáo,Bộ Nội vụ,1,https://example.vn/a,2020,\n' +
    'press,Tin,Báo Hà Tĩnh,3,https://example.vn/b,2021-05-02,',
  'observations.csv':
    'id,indicator,organisation,period,breakdown,value,unit,qualifier,stated,out_of,source,note\n' +
    'o1,procedures_online,ha-tinh,2020-08,service_level=all,39,procedures,exact,,138,owner,\n' +
    'o2,procedures_online,ha-tinh,2020-08,service_level=3,27,procedures,exact,,,owner,\n' +
    'o3,procedures_online,ha-tinh,2020-08,service_level=4,12,procedures,exact,,,owner,\n' +
    'o4,sipas,ha-tinh,2020,,89.13,%,exact,,,owner,as printed\n' +
    'o5,papi,ha-tinh,2020,,45.005,points,exact,,,owner,',
  'article-bht-197380.csv': 'id,indicator,organisation,period,breakdown,value,unit,qualifier,stated,out_of,source,note',
  'targets.csv':
    'id,indicator,organisation_scope,period,operator,value,unit,source,note\nt1,sipas,national,2025,>=,90,%,owner,',
  'identities.csv': 'id,rule,whole,parts,note\ni1,sum,o1,o2+o3,',
  'breaks.csv':
    'id,indicator,organisation,period,comparable,label_vi,label_en,source,note\nb1,procedures_online,,2022,no,Đổi phân loại,New classes,owner,',
  'events.csv': 'id,organisation,period,label_vi,label_en,source,note\ne1,ha-tinh,2016,Một cửa,One stop,owner,',
  'tiles.csv': 'map,organisation,column,row\nprovinces-63,ha-tinh,3,7',
  'terms.csv':
    'id,abbreviation,name_vi,name_en,definition_vi,definition_en,legal_source\ntthc,TTHC,Thủ tục,Procedure,Nghĩa,Meaning,',
  'pages.csv':
    'id,page,position,place,whose,indicator,by,whole,where,kinds,title_vi,title_en\n' +
    'k1,overview,10,headline,own,procedures_online,,,service_level=all,,,\n' +
    'k2,overview,10,chart,own,procedures_online,service_level,procedures_online,service_level=3+4,share bar,Theo mức độ,By level',
  'slides.csv':
    'deck,position,kind,address,title_vi,title_en,text_vi,text_en,notes_vi,notes_en,build\n' +
    'review,10,title,,Nhìn lại,Review,,,Chào,Welcome,\n' +
    'review,20,exhibit,?i=k2&org=ha-tinh,,,,,,,yes\n' +
    'review,30,sources,,,,,,,,',
  'revisions.csv': 'date,text_vi,text_en\n2026-11-23,Công bố lần đầu,First publication',
  'translations.csv': 'text_en,text_vi,text_en_override\nas printed,như nguồn in,\nnational,toàn quốc,',
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A small data/ without a fault, some of its sheets replaced; null leaves a sheet out. */
export function files(changes: Record<string, string | Uint8Array | null> = {}): Files {
  const sheets = Object.entries({ ...SHEETS, ...changes });
  return new Map(
    sheets.flatMap(([name, content]) =>
      content === null ? [] : [[name, typeof content === 'string' ? encode(content) : content] as const],
    ),
  );
}

/** The text of one sheet of `files()`. */
export const sheet = (name: string): string => SHEETS[name] ?? '';

/** A sheet with one more row. */
export const withRow = (name: string, row: string): Record<string, string> => ({ [name]: `${sheet(name)}\n${row}` });

/** A sheet with one text replaced by another. */
export function withText(name: string, before: string, after: string): Record<string, string> {
  if (!sheet(name).includes(before)) throw new RangeError(`${name} has no ${before}`);
  return { [name]: sheet(name).replace(before, after) };
}
