/**
 * The most frequent words of each language, about 200 apiece: function words first, then the commonest verbs, nouns,
 * adjectives and numbers of newspaper prose. Written down by hand; a name that is spelt like one of them would be found
 * in nearly every article. Folding makes case and accents count for nothing.
 */
import type { Language } from '../dataset/schema.ts';

/** Words parted by spaces, by language. */
export const EVERYDAY_WORDS: Readonly<Record<Language, string>> = {
  en: `the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or
    an will my one all would there their what so up out if about who get which go me when make can like time no just him
    know take people into year your good some could them see other than then now look only come its over think also back
    after use two how our work first well way even new want because any these give day most us is was are were been has
    had did said may might must should very more much many still where why here own such through before between under
    last long great little old right high every next few while against again part place case week company system program
    question government number night point home water room mother area money story fact month lot study book eye job word
    business issue side kind head house service friend father power hour game line end member law car city community name
    president team minute idea body information present parent face others level office door health person art war history
    party result change morning reason research girl guy moment air teacher force education march august mark frank bill`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man
    sein wurde sei prozent hatte kann gegen vom können schon wenn habe seine mark ihre dann unter wir soll ich eines jahr
    zwei jahren diese dieser wieder keine uhr seiner worden will zwischen immer millionen was sagte gibt alle seit muss
    wurden beim doch jetzt waren drei jahre neue neuen damit bereits da ihr seinen müssen ab ihrer ohne sondern selbst
    ersten nun etwa heute ihren weil ihm menschen deutschland anderen rund ihn ende jedoch zeit sollen ins seinem würde
    viele stadt geht sehr hier ganz erst wollen berlin vor allem sowie hatten kein machen lassen also unternehmen weiter
    leben land fall präsident regierung große frage woche tag welt haus seite teil kinder mann frau weg recht platz montag
    dienstag mittwoch donnerstag freitag samstag sonntag wolf lange klein groß kurz stark ernst arm fest frei jung reich`,
  fr: `le la les de des du un une et à en que qui dans pour pas sur au aux par plus avec ce il elle on nous vous ils elles
    se ne est sont a ont été être avoir fait faire comme mais ou où si leur leurs son sa ses cette ces cet tout tous toute
    toutes même aussi bien sans sous entre après avant contre depuis pendant encore déjà peu très deux trois premier
    première an ans année années jour jours mois temps heure fois pays monde vie homme femme hommes femmes enfant enfants
    ville maison eau gens état gouvernement président ministre question cas point part partie côté place fin début nombre
    nom mot raison chose rien quelque quelques chaque autre autres grand grande petit petite nouveau nouvelle bon bonne
    dernier dernière jeune vieux seul seule dit dire peut pouvoir doit devoir veut vouloir va aller vient venir voir savoir
    prendre mettre donner trouver rester passer parler dont donc alors ainsi cependant notamment selon vers chez lui moi
    toi eux y quand comment pourquoi oui non ici là lundi mardi mercredi jeudi vendredi samedi dimanche guerre paix`,
  it: `il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle
    dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle e ed o ma se che chi
    cui non più come quando dove perché anche ancora già solo sempre mai molto poco tutto tutti tutta tutte ogni altro
    altri altra altre questo questa questi queste quello quella quelli quelle suo sua suoi sue loro mio tuo nostro vostro
    io tu lui lei noi voi mi ti si ci vi ne è sono era erano essere stato stata stati ha hanno aveva avere fatto fare
    dice detto dire può potere deve dovere vuole volere va andare viene venire dopo prima contro durante senza sotto sopra
    verso due tre primo prima anno anni giorno giorni mese tempo volta volte ora ore paese mondo vita uomo donna uomini
    donne città casa acqua gente stato governo presidente ministro parte punto caso fine nome parola cosa nulla grande
    piccolo nuovo nuova buono bene ultimo giovane vecchio oggi ieri domani sì no qui lì guerra pace forza lunedì martedì`,
  es: `el la los las un una unos unas de del a al en con por para sin sobre entre hasta desde contra según tras durante y e
    o u pero si no que quien quienes cual cuyo como cuando donde porque más menos muy mucho mucha muchos poco ya también
    tampoco solo siempre nunca todo toda todos todas cada otro otra otros otras este esta estos estas ese esa eso aquel su
    sus mi tu nuestro yo él ella nosotros ellos ellas me te se le les lo nos es son era fue ser estar está están ha han
    había haber hay hace hacer hecho dice dijo decir puede pueden poder debe deber quiere querer va ir viene venir ver dar
    tener tiene tienen después antes ahora hoy ayer mañana dos tres primero primera año años día días mes meses tiempo vez
    veces hora país países mundo vida hombre mujer hombres mujeres niño ciudad casa agua gente estado gobierno presidente
    ministro parte punto caso fin nombre palabra cosa nada algo gran grande pequeño nuevo nueva bueno buena último joven
    viejo mismo misma así aunque mientras lunes martes miércoles jueves viernes sábado domingo guerra paz fuerza`,
  pl: `i w z na do o że się nie to jest za po od przez dla ale jak co tak przy tym ten ta te tego tej tych temu oraz lub albo
    czy już tylko także też jeszcze bardzo bardziej może można być był była było były będzie będą są ma mają mieć miał jego
    jej ich im on ona ono oni one my wy ja ty mi mnie nas nam was wam sobie siebie swój swoje który która które którzy
    których kto kiedy gdzie dlaczego ponieważ więc jednak przed pod nad między bez podczas wobec według roku lat rok lata
    dzień dni miesiąc czas czasie raz razy godzina kraj kraju świat życie człowiek ludzie ludzi kobieta dziecko miasto dom
    woda państwo rząd prezydent minister sprawa część punkt koniec imię słowo rzecz nic coś każdy inny inne inni cały
    wszystko wszyscy nowy nowe dobry dobrze duży mały wielki wiele dużo mało pierwszy drugi ostatni młody stary sam sama
    teraz dziś wczoraj jutro zawsze nigdy tu tam powiedział mówi mówić powinien musi chce wie dwa trzy cztery tysięcy
    wojna pokój siła poniedziałek wtorek środa czwartek piątek sobota niedziela`,
  uk: `і й та в у з із на до від за по про що як не це цей ця ці той то те так але або чи якщо коли де хто який яка яке які
    його її їх він вона воно вони ми ви я ти мене тебе нас вас нам вам їм йому їй собі себе свій своя своє свої був була
    було були бути буде будуть є має мають мати може можуть можна треба потрібно вже ще тільки лише також дуже більше менше
    після перед під над між без через для при проти щодо під час тому бо оскільки отже проте однак рік року років роки день
    дні днів місяць час часу раз годин година країна країни світ життя людина людей люди жінка дитина місто дім вода
    держава уряд президент міністр справа частина пункт кінець ім'я слово річ нічого щось кожен інший інші весь все всі усі
    новий нова нове нові добрий добре великий велика малий багато мало перший другий останній молодий старий сам сама
    зараз сьогодні вчора завтра завжди ніколи тут там сказав каже говорити повинен хоче знає два три чотири тисяч мир війна
    сила слава надія віра любов лютий`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще
    нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя
    ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж
    тогда кто этот того потому этого какой совсем ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем всех
    никогда можно при наконец два об другой хоть после над больше тот через эти нас про всего них какая много разве три эту
    моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между также который
    год года лет день дней месяц время часть страна страны мир жизнь человек людей люди женщина город дом вода государство
    правительство президент министр дело пункт конец имя слово вещь каждый новый хороший большой малый первый второй
    последний молодой старый сегодня вчера завтра сказал говорит должен хочет знает война сила вера надежда любовь слава`,
};
