import type { RegisterKey } from '../../registers/registers';
import { registers } from '../../registers/registers';
import type { AnyRegister } from '../../registers/schema';

const keys = Object.keys(registers) as RegisterKey[];

export const keyOfRegister = (register: AnyRegister): RegisterKey =>
  keys.find(key => registers[key].name === register.name) ?? 'settings';
