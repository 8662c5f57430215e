/** Given and family names the sample people are put together from. Every combination is invented. */

export interface NamePool {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

/** By the languages spoken at a place; accents, apostrophes, hyphens and other scripts are there on purpose. */
export const namePools = {
  english: {
    first: words(
      'Amelia Bo Callum Dana Elliot Frances Gwen Harriet Isla Jonah Kayla Leon Maeve Nolan Olive Priya Quinn Rosa Seth Tessa'
    ),
    last: words(
      "Example Sample Testerman Hart Lowell McAllister O'Brien Pemberton Quigley Rowntree Stagg Tanner Underhill Vale Whitlock"
    )
  },
  spanish: {
    first: words(
      'Adrián Beatriz Camila Diego Elena Fermín Guadalupe Héctor Inés Joaquín Lucía Marisol Nicolás Ofelia Raúl Ximena'
    ),
    last: words(
      'Aguilar Benítez Castañeda Domínguez Echeverría Fuentes Galván Ibáñez Luján Muñoz Núñez Ocampo Peña Quiñones Zúñiga'
    )
  },
  vietnamese: {
    first: words('An Bảo Châu Dũng Hạnh Khánh Linh Minh Ngọc Thảo'),
    last: words('Nguyễn Trần Phạm Hoàng Vũ Đặng')
  },
  indian: {
    first: words('Aarav Bhavna Chetan Divya Farhan Gauri Ishaan Kavya Meera Nikhil Rohan Sunita'),
    last: words('Acharya Bhatt Chaudhary Desai Ganguly Iyer Kulkarni Menon Nair Sethi')
  },
  yoruba: { first: words('Adébáyọ̀ Bọ́lá Fẹ́mi Ìyábọ̀ Kúnlé Ṣadé'), last: words('Adéyẹmí Akíntọ́lá Balógun Ọláńrewájú') },
  korean: { first: words('Ji-woo Min-jun Seo-yeon Ha-eun Do-yun'), last: words('Kim Bae Seo Yoon Choi') },
  french: {
    first: words('Aurélie Benoît Chloé Étienne Françoise Gaël Héloïse Jérôme Maëlle Noël Océane Zoé'),
    last: words("Bélanger Côté D'Amboise Desrosiers Fréchette Lemaître Mérou Pâquet Sainte-Marie Thériault")
  },
  german: {
    first: words('Anneliese Björn Charlotte Dörte Friedrich Günther Jörg Käthe Lieselotte Sören Ursula Wolfgang'),
    last: words('Aßmann Böhm Düring Großmann Hübner Jäger Köster Müßig Rößler Schönfeld Weißenberg')
  },
  nordic: { first: words('Åsa Bjørn Freja Håkon Linnéa Øyvind'), last: words('Ågren Bjørklund Sjöström Østergaard') },
  japanese: {
    first: words('太郎 花子 健一 美咲 翔太 由美子 直樹 さくら 雄介 恵'),
    last: words('山田 佐藤 鈴木 高橋 渡辺 伊藤 中村 小林 斎藤 五十嵐')
  }
} satisfies Record<string, NamePool>;

export type Language = keyof typeof namePools;
