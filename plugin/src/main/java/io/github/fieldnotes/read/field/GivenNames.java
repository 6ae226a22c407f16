package io.github.fieldnotes.read.field;

import io.github.fieldnotes.read.source.Words;
import java.util.Locale;
import java.util.Set;

/**
 * Given names that are common somewhere in the world. A single capitalised word is more often a
 * subject or a product than a person, so it needs more than its capital to be taken for one. Names
 * that are as common as a word, a place or a product, such as Will, Paris and Travis, are left out.
 */
public final class GivenNames {

  private static final Set<String> NAMES =
      Set.of(
          """
          aarav aaron abby abdul abdullah abel abena abhishek abigail ada adaeze adah adam adele
          adeline aditi aditya adrian adriana adrien agata agnes agnieszka ahmad ahmed aiden
          aiko aileen ailsa aisha aisling ajay akash akemi aki akira alain alan alba albert
          alberto aldo alec alejandra alejandro aleksandar aleksandr aleksandra aleksei alena
          alessandra alessandro alessia alex alexander alexandra alexandre alexandru alexei
          alexey alexis alfred alfredo ali alice alicia alina alisa alisha alison alistair allan
          allen allison alma alok alvaro alyssa ama amal amanda amar amara amelia amina amir
          amit amos amrita amy amélie ana anand ananya anastasia anaïs anders andre andrea
          andreas andreea andrei andres andrew andrey andriy andrzej andré andrés andy aneta
          angela angelica angelika angelina angelo angie angus aniket anil anita anja anjali
          ankit ankita ann anna annabel anne annelies annette annie annika anouk anthony antoine
          anton antonia antonio antti antónio anu anuj anuradha anurag anusha arash archana
          ariana ariel arjun arlene armando arnaud arne arnold arthur artur arturo arun arvind
          ashish ashley ashok ashwin astrid asuka atsushi audrey augustin aurora aurélie ava
          avery avi axel ayaka ayesha ayo ayse ayumi ayşe babak barbara barry bart bartosz basil
          bastian bea beata beatrice beatriz becky belinda ben benedict benedikt bengt benjamin
          benji benoit benoît bernadette bernard bernd bernhard bert bertrand beth bethany betty
          beverly bhavna bianca bilal bill birgit bjorn björn bob bogdan bohdan bola boris boyan
          brad bradley bram brandon branko brenda brendan brent brett brian brianna bridget
          brigitte brittany bruce bruno bryan bryce burak bárbara caitlin cal caleb callie
          callum calvin cam cameron camila camille carina carl carla carlo carlos carmen carol
          caroline carolyn carsten casey casper cassandra caterina catherine cathy cecilia
          cedric celeste celia celine cem cesar chantal charlene charles charlie charlotte cheng
          cheryl chiara chidi chinedu chloe chloé chris christa christian christiane christina
          christine christoph christophe christopher ciara cindy claire clara clarence clark
          claudia claudio claus clemens clement cliff clive clément colin colleen connor conor
          constance corinna corinne cormac cory craig cristian cristiana cristina curtis cy
          cynthia cyril cyrus cédric céline césar dagmar daisuke damian damien damir dan dana
          dani daniel daniela daniele danielle danilo danny daphne daria dario darius dariush
          darren daryl dave david davide dawid dean deb debbie deborah declan deepa deepak
          deepika deirdre delphine denis denise dennis derek desmond devi diana diane didier
          diego dieter dilip dimitri dimitris dina dinesh dirk dmitri dmitry dolores dominic
          dominik dominique donald donna dora doreen doris dorothea dorothy doug douglas duncan
          dustin dwayne dwight dylan eamon ebru eddie edgar edie edith edmund edna eduard
          eduardo edward edwin eero effie eileen einar ekaterina elaine eleanor elena eleni eli
          elias elif elijah elin elisa elisabeth elise elizabeth ella ellen ellie elliot elliott
          elmar eloise elsa elsie elvira emanuel emeka emil emilia emiliano emilie emilio emily
          emine emir emma emmanuel emmanuelle enid enrico enrique eoin eric erica erich erik
          erika erin erkki ernest ernesto ernst erwin esteban estelle esther ethan etienne
          eugene eugenia eva evan eve evelyn evgeny ezra fabian fabien fabio fabrice fabrizio
          fadi farah faruk fatima fatma faye federica federico felicia felicity felipe felix
          femi fergus fernanda fernando filip filippo finn fiona flo florian floyd franca
          frances francesca francesco francis francisco franck francois frank franz françois
          françoise fred freda frederic frederick frederik fredrik freya frida friedrich fritz
          frédéric fumiko gabriel gabriela gabriele gabriella gabrielle gareth garry gary gaurav
          gavin gemma gene genevieve geneviève geoff geoffrey george georges georgi georgina
          gerald geraldine gerard gerd gerhard germán gert giacomo gianluca gil gilbert gilles
          gina ginny giorgio giorgos giovanna giovanni gisela giulia giuseppe glen glenn gloria
          godfrey gonzalo goran gordon grace greer greg gregor gregory greta grete grzegorz
          guido guillaume guillermo gunnar gunther gus gustav gustavo gwen gwendolyn gérard
          günter hadi hal haley hamid hamish hamza hana hank hanna hannah hanne hannes hans
          harald hari harish harold haroon harriet harris harry haruka haruki haruto harvey
          hasan hassan hector heidi heike heiko heinrich heinz helen helena helene helga helmut
          hemant hendrik henri henrietta henrik henrique henry herbert herman hermann hideki
          hilary hilda hina hiro hiroki hiroko hiroshi holger horst howard hubert hussein hyun
          héctor hélène ian ibrahim ida ignacio igor ike ikram ileana ilias ilona ilya imogen
          imran ines inga inge ingo ingrid inês ioana ioannis irena irene irina irma irving
          iryna isa isaac isabel isabella isabelle isaiah ismael ismail istvan ivan ivana ivo
          iwona jaana jack jackie jackson jacky jacob jacqueline jacques jaime jakob jakub jamal
          jameel james jamie jamila jan jana jane janet janice janina janine janis jared
          jaroslav jarosław jason jaspreet javier jay jayden jayesh jean jeanette jeanne
          jeannette jed jeff jeffrey jelena jem jen jenna jennifer jenny jens jeremiah jeremy
          jerome jerry jesper jess jesse jessica jesus jesús jie jill jim jimmy jitendra jiwoo
          jiří jo joachim joan joana joanna joanne joaquin jochen jodie joe joel joerg johan
          johann johanna johannes john johnny jon jonas jonathan jonny jonty joost jordi jorge
          jory jose josef josefina joseph josephine josh joshua josie josé joyce joão juan juana
          juanita judith judy juergen juha juho jukka jules julia julian juliana juliane
          julianna julie julien juliet julio julius jun junko jussi justin justine justyna jyoti
          jérémy jérôme jörg jörn jürgen kai kaitlin kaito kalle kamal kamil kamila karan karen
          kari karim karin karina karl karla karolina karsten kasia kasper katarina katarzyna
          kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin
          katya kaya kazuki keiko keith kelly kelsey ken kenji kenneth kenny kerstin kevin
          khaled khalid kiara kieran kim kimberly kip kiran kirill kirsten kirsty kishore kit
          klaus kofi konrad konstantin kostas kris krishna kristen kristian kristin kristina
          kristof kristoffer krystyna krzysztof kumar kurt kwame kwesi kyle lachlan lars laszlo
          laura lauren laurence laurent lauri laurie lea leah leandro leanne lee leif leila lena
          lenka lennart leo leon leona leonard leonardo leonie leonor leopold leroy lesley
          leslie leticia lewis lex leyla liam lidia lilian liliana lilly lin lina linda lindiwe
          lindsay lindsey linus lionel lisa lise liv lizzie ljubica logan loic lola lorena
          lorenz lorenzo loretta lori lorna lorraine lothar lotte lottie lou louis louisa louise
          loïc luc luca lucas lucia lucian luciana luciano lucie lucien lucinda lucy lucía
          ludovic ludwig luigi luis luisa luiz lukas lukasz luke luís lydia lynn léa maarten
          maciej madeleine madeline madhu madison mads maeve magdalena magnus mahesh mahmoud
          maia maik maisie maite maja makoto malcolm malgorzata malik mallory malte manfred
          manish manisha manoj manuel manuela marc marcel marcela marcello marcelo marcia marcin
          marco marcos marcus marek margaret margarete margarita margit margot maria mariam
          marian mariana marianne mariano marie marieke marietta marijke marilyn marina mario
          marion marisa marissa marius mariusz marjorie mark markku marko markus marlene marlon
          marta martha martijn martin martina martine martín mary maryam masha massimo matej
          mateo mateusz mathias mathieu mathilde matias matilda matt matteo matthew matthias
          matthieu matti mattias maud maura maureen maurice mauricio maurizio maxim maxime
          maximilian maya mayumi małgorzata meera meg megan mehdi mehmet mehran mei mel melanie
          melina melinda melissa meredith merete merle michael michal michał michel michela
          michele michelle mickael miguel mihaela mihai miika mika mikael mikaela mike mikhail
          mikkel mikko mila milan milena miles milica milos mina minjun minna minnie mira
          miranda mireille miriam mirjam mirko miroslav misha mitchell miyuki mohamed mohammad
          mohammed mohan mohit moira molly mona monica monika monique morgan moritz moses
          mostafa muhammad murat muriel murray mustafa mykola myriam nadia nadine nadiya nadja
          nagaraj naomi narendra nasser natalia natalie natasha nathalie nathan nathaniel naveen
          ned neeraj neha neil nelson nenad ngozi niall niamh nic nicholas nick nicki nicola
          nicolas nicole nicoletta niels nigel nik nikhil nikita nikki niko nikola nikolai
          nikolaos nikolaus nikos nils nina ninette niraj nisha nishant nitin noah noam noel
          noelle nolan nomsa noor nora norbert noreen norman noémie nuno odette odile ofelia
          oksana olaf ole oleg oleksandr olena olga oliver olivia olivier ollie olof olu omar
          omid oona oriol orla oscar oskar osman otto owen paavo pablo paddy paige pamela
          panagiotis paola paolo parisa pascale pat patrice patricia patricio patrick patrik
          patryk patsy patty paul paula paulette paulina pauline paulo pavel pawel paweł pedro
          peggy pekka penelope per perry petar pete peter petr petra petri petros phil philip
          philipp philippa philippe phillip phoebe phyllis pia pierre pieter pietro pilar piotr
          polly pooja prabhu pradeep prakash pranav prasad prashant pratik praveen preethi
          priscilla priya priyanka przemek rachel radek radu rafael rafal rafał raffaele rahul
          rainer raj raja rajeev rajesh rajiv ralf ralph rama ramesh ramon ramona ramón randall
          randy rania raphael raquel rasmus raul ravi raymond raúl rebecca regina reginald reiko
          reinhard reinhold reka remi ren renata renate renato rene renee rené renée reza rhys
          ricardo riccardo richard rick ricky riikka rikke rina rita ritu rob robbie robert
          roberta roberto robin rocio rocío rod roderick rodney rodolfo rodrigo roger rohan
          rohit roland rolf romain roman romana romeo ron ronald ronan ronja ronnie rory rosa
          rosalie rosalind rosamund rosanna rosemary rosie ross roxana roxanne roy ruben rudi
          rudolf rufus rui rupert russell ruth ryan ryo ryota rémi saad sabina sabine sabrina
          sachin sadia saeed sakura salim sally salma salman salvador salvatore sam samantha
          sami samir samira sampo samuel samuli sandeep sander sandra sandro sanjay sanna
          santiago santosh sara sarah sari sascha sasha saskia satish satoshi satu saurabh scott
          sean sebastian sebastien selena selim selina selma seojun seppo serena serge sergei
          sergey sergio seth seán shane shannon sharad sharon shaun shawn sheila shelley shelly
          sherry shinji shirin shirley shiv shreya shweta shyam sian sibylle sid siddharth
          sidney siegfried signe sigrid silke silvia silvio simeon simon simona simone sina
          siobhan siobhán sipho sissel slavica sofia sofie solange solveig sonia sonja sonya
          sophia sophie sora sorcha sorin sota soumya srinivas stacey stacy stan stanislav
          stanley stefan stefania stefanie stefano steffen stelios stella stephan stephane
          stephanie stephen steve steven stewart struan stu stuart stéphane stéphanie sudhir sue
          sujata sukhdeep sulaiman suleiman sumit sunil sunita suresh susan susana susanna
          susanne susheela susie suzanne suzuki svante sven svend svenja svetlana swati sylvain
          sylvester sylvia sylvie sylwia szymon sébastien taavi tadashi tadeusz tadhg taha taina
          takashi takeshi tamar tamara tammy tamsin tania tanja tanya tara taras tariq tarun
          tasha tatiana tatyana taylor ted teemu teresa teri terrence terry tess tessa thabo
          thea theo theodor theodora theodore theresa therese thiago thibault thibaut thierry
          thijs thom thomas thorsten tiago tibor tilda tilman tim timo timothy timothée tina
          tiziana tobias tobie toby tod todd tom tomas tomasz tomaz tommaso tommy tomoko tomás
          toni tony torben tore toril torsten toshi tove tracey tracy trevor tricia trine trish
          tristan trudy tunde tyler ugo ulf ulla ulrich ulrik ulrika ulrike umar umberto ursula
          usha uta ute uwe vaclav vadim valentin valentina valeria valerie valery valérie
          vanessa varun vasco vasilis vasily vera verena veronica veronika verónica vic vicente
          vicki vicky victor viet vijay vikas vikram viktor viktoria ville vilma vinay vincent
          vincenzo vinod viola virginie vishal vitaly vittorio viv vivek vivian viviana vivien
          vlad vladimir volker václav wade waldemar walid wallace wally walter waltraud wanda
          warren wayne wei wendy werner wes wesley wiebke wiktor wilfred wilhelm willem william
          willy wilma winfried winifred winston wojciech wolfgang xander xavier ximena xin xiu
          yael yan yann yannick yannis yara yaroslav yasmin yasmine yasuko yemi yi yngve yoko
          yolanda yosef yoshi youssef yui yuka yuki yuko yuri yusuf yuto yves yvette yvo yvonne
          zac zach zachary zack zahra zainab zak zane zanele zara zdenka zelda zeynep zoe zofia
          zoltan zoran zoë zsolt zuzana álvaro émilie étienne łukasz
          """
              .strip()
              .split("\\s+"));

  private GivenNames() {}

  /** Whether a word is a given name, or two joined by a hyphen of which the first is one. */
  static boolean has(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    int hyphen = name.indexOf('-');
    return NAMES.contains(hyphen < 0 ? name : name.substring(0, hyphen));
  }

  /** Whether a name is a handle, or begins with a given name. */
  public static boolean begin(String name) {
    return PersonNames.isHandle(name) || has(Words.first(name.strip()));
  }
}
