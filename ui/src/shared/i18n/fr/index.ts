/*
 * One word for one thing, and the reader is « vous »: content item contenu, post post, submission soumission, slot créneau,
 * facts renseignements, review examen, sign-off signature conjointe, approve approuver, return renvoyer, reject rejeter,
 * withdraw retirer, take down dépublier, void caduc, finding constat, rule fires se déclenche, set aside écarter, override dérogation,
 * release (of rules) mise en vigueur, counts compte, claim allégation, evidence preuve, lapses expire, legal hold gel juridique,
 * retention conservation, record trace, incident incident, remark annotation, substitute suppléant, lease accès temporaire,
 * credential identifiant, check-out consultation du secret, escalation escalade, reminder rappel, evidence pack dossier de preuve.
 */
import { completeWithMany } from '../complete';
import accounts from './accounts';
import bulk from './bulk';
import calendar from './calendar';
import claims from './claims';
import company from './company';
import compliance from './compliance';
import composer from './composer';
import content from './content';
import earlier from './earlier';
import correction from './correction';
import discussion from './discussion';
import frame from './frame';
import handOver from './handOver';
import inbox from './inbox';
import item from './item';
import keyboard from './keyboard';
import lists from './lists';
import operations from './operations';
import picture from './picture';
import pictures from './pictures';
import preview from './preview';
import problems from './problems';
import rights from './rights';
import rules from './rules';
import search from './search';
import signing from './signing';
import slotAdvice from './slotAdvice';
import tasklist from './tasklist';
import { typeset } from './typeset';
import words from './words';

export default typeset(
  completeWithMany({
    ...accounts,
    ...bulk,
    ...calendar,
    ...claims,
    ...company,
    ...compliance,
    ...composer,
    ...content,
    ...earlier,
    ...correction,
    ...discussion,
    ...frame,
    ...handOver,
    ...inbox,
    ...item,
    ...keyboard,
    ...lists,
    ...operations,
    ...picture,
    ...pictures,
    ...preview,
    ...problems,
    ...rights,
    ...rules,
    ...search,
    ...signing,
    ...slotAdvice,
    ...tasklist,
    ...words,
  }),
);
