/**
 * The skill items and the O*NET elements each one asks about.
 *
 * Together they reach all 35 skills (2.A, 2.B) and all 33 knowledge areas (2.C); work activities (4.A) and work styles
 * (1.D) join where they say it better. The weights are our judgement of how much of the pictured thing each element is;
 * across occupations no two items correlate above 0.9.
 */
import type { ElementId } from '../catalogue/ids'
import type { SkillItem, WeightedElement } from './item'
import { SKILL_ITEM_IDS, type SkillItemId } from './skillItemIds'

/** Element id to weight; the weights of a row add to 1. */
type Weights = Readonly<Record<string, number>>

const WEIGHTS: Readonly<Record<SkillItemId, Weights>> = {
  // reading comprehension, active learning, learning strategies
  'learn-by-reading': { '2.A.1.a': 0.4, '2.A.2.b': 0.4, '2.A.2.c': 0.2 },
  // writing, English language
  'write-clearly': { '2.A.1.c': 0.6, '2.C.7.a': 0.4 },
  // foreign language
  'second-language': { '2.C.7.b': 1 },
  // mathematics, mathematics
  'use-math': { '2.A.1.e': 0.5, '2.C.4.a': 0.5 },
  // management of financial resources, economics and accounting
  'handle-money': { '2.B.5.b': 0.5, '2.C.1.c': 0.5 },
  // administrative, documenting/recording information, performing administrative activities
  'organize-records': { '2.C.1.b': 0.5, '4.A.3.b.6': 0.3, '4.A.4.c.1': 0.2 },
  // processing information, working with computers, administrative, documenting/recording information
  'data-entry': { '4.A.2.a.2': 0.3, '4.A.3.b.1': 0.3, '2.C.1.b': 0.2, '4.A.3.b.6': 0.2 },
  // attention to detail, evaluating information to determine compliance with standards
  'detail-work': { '1.D.3.b': 0.7, '4.A.2.a.3': 0.3 },
  // complex problem solving, critical thinking, judgment and decision making
  'solve-problems': { '2.B.2.i': 0.4, '2.A.2.a': 0.3, '2.B.4.e': 0.3 },
  // operations analysis, systems analysis, systems evaluation
  'improve-systems': { '2.B.3.a': 0.4, '2.B.4.g': 0.3, '2.B.4.h': 0.3 },
  // time management, organizing, planning, and prioritizing work
  'plan-time': { '2.B.5.a': 0.6, '4.A.2.b.6': 0.4 },
  // social perceptiveness, active listening
  'read-people': { '2.B.1.a': 0.6, '2.A.1.b': 0.4 },
  // speaking, interpreting the meaning of information for others
  'speak-to-groups': { '2.A.1.d': 0.7, '4.A.4.a.1': 0.3 },
  // coordination, coordinating the work and activities of others
  'work-in-team': { '2.B.1.b': 0.6, '4.A.4.b.1': 0.4 },
  // management of personnel resources, administration and management, personnel and human resources, monitoring
  'lead-people': { '2.B.5.d': 0.3, '2.C.1.a': 0.3, '2.C.1.f': 0.2, '2.A.2.d': 0.2 },
  // management of material resources, monitoring and controlling resources
  'manage-supplies': { '2.B.5.c': 0.6, '4.A.4.c.3': 0.4 },
  // service orientation, customer and personal service, performing for or working directly with the public
  'serve-customers': { '2.B.1.f': 0.4, '2.C.1.e': 0.4, '4.A.4.a.8': 0.2 },
  // sales and marketing, persuasion, selling or influencing others
  'sell-things': { '2.C.1.d': 0.6, '2.B.1.c': 0.2, '4.A.4.a.6': 0.2 },
  // negotiation, resolving conflicts and negotiating with others, persuasion
  'reach-agreement': { '2.B.1.d': 0.5, '4.A.4.a.7': 0.3, '2.B.1.c': 0.2 },
  // instructing, education and training, learning strategies
  'teach-others': { '2.B.1.e': 0.4, '2.C.6': 0.4, '2.A.2.c': 0.2 },
  // medicine and dentistry, assisting and caring for others
  'care-for-sick': { '2.C.5.a': 0.7, '4.A.4.a.5': 0.3 },
  // therapy and counseling, psychology
  'counsel-people': { '2.C.5.b': 0.6, '2.C.4.e': 0.4 },
  // public safety and security, monitoring processes, materials, or surroundings
  'keep-people-safe': { '2.C.8.a': 0.8, '4.A.1.a.2': 0.2 },
  // law and government, evaluating information to determine compliance with standards
  'know-the-law': { '2.C.8.b': 0.8, '4.A.2.a.3': 0.2 },
  // communications and media, communicating with people outside the organization
  'share-news': { '2.C.9.b': 0.8, '4.A.4.a.3': 0.2 },
  // sociology and anthropology, history and archeology, philosophy and theology
  'other-cultures': { '2.C.4.f': 0.4, '2.C.7.d': 0.3, '2.C.7.e': 0.3 },
  // programming, computers and electronics
  'write-programs': { '2.B.3.e': 0.7, '2.C.3.a': 0.3 },
  // chemistry, science
  'run-experiments': { '2.C.4.c': 0.5, '2.A.1.f': 0.5 },
  // biology, science
  'living-things': { '2.C.4.d': 0.7, '2.A.1.f': 0.3 },
  // engineering and technology, technology design, physics
  'design-machines': { '2.C.3.b': 0.4, '2.B.3.b': 0.3, '2.C.4.b': 0.3 },
  // design, drafting, laying out, and specifying technical devices, parts, and equipment
  'draw-plans': { '2.C.3.c': 0.6, '4.A.3.b.2': 0.4 },
  // fine arts, thinking creatively
  'make-art': { '2.C.7.c': 0.8, '4.A.2.b.2': 0.2 },
  // building and construction, performing general physical activities
  'build-things': { '2.C.3.d': 0.8, '4.A.3.a.1': 0.2 },
  // repairing, equipment maintenance, troubleshooting, mechanical
  'fix-machines': { '2.B.3.l': 0.3, '2.B.3.j': 0.2, '2.B.3.k': 0.3, '2.C.3.e': 0.2 },
  // installation, equipment selection
  'install-equipment': { '2.B.3.d': 0.6, '2.B.3.c': 0.4 },
  // telecommunications, computers and electronics, repairing and maintaining electronic equipment
  'connect-networks': { '2.C.9.a': 0.5, '2.C.3.a': 0.3, '4.A.3.b.5': 0.2 },
  // operation and control, operations monitoring, controlling machines and processes
  'run-machines': { '2.B.3.h': 0.4, '2.B.3.g': 0.4, '4.A.3.a.3': 0.2 },
  // quality control analysis, production and processing, inspecting equipment, structures, or materials
  'check-quality': { '2.B.3.m': 0.5, '2.C.2.a': 0.3, '4.A.1.b.2': 0.2 },
  // handling and moving objects, performing general physical activities
  'move-loads': { '4.A.3.a.2': 0.6, '4.A.3.a.1': 0.4 },
  // transportation, operating vehicles, mechanized devices, or equipment, geography
  'drive-vehicles': { '2.C.10': 0.4, '4.A.3.a.4': 0.4, '2.C.4.g': 0.2 },
  // food production
  'produce-food': { '2.C.2.b': 1 },
}

const weightedElement = ([id, weight]: [string, number]): WeightedElement => ({ id: id as ElementId, weight })

const skillItem = (id: SkillItemId): SkillItem => ({
  kind: 'skill',
  id,
  elements: Object.entries(WEIGHTS[id]).map(weightedElement),
})

export const SKILL_ITEMS: readonly SkillItem[] = SKILL_ITEM_IDS.map(skillItem)
