import * as functions from '../functions/functions';
import { atTheDoor, type Formula } from './at-the-door';

for (const [name, formula] of Object.entries(functions)) CustomFunctions.associate(name, atTheDoor(formula as Formula));
