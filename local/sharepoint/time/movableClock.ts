/** A clock that tests move and stop, over the one that it is made from. Nothing here is slept through: only what the server reads changes. */
export type MovableClock = {
  now(): Date;
  isFrozen(): boolean;
  moveTo(moment: Date): void;
  moveBy(seconds: number): void;
  freeze(): void;
  /** Goes on from where it stands. */
  run(): void;
};

export const movableClock = (base: () => Date): MovableClock => {
  let ahead = 0;
  let stoppedAt: number | undefined;
  const milliseconds = (): number => stoppedAt ?? base().getTime() + ahead;
  const moveTo = (moment: number): void => {
    if (stoppedAt === undefined) ahead = moment - base().getTime();
    else stoppedAt = moment;
  };
  return {
    now: () => new Date(milliseconds()),
    isFrozen: () => stoppedAt !== undefined,
    moveTo: moment => {
      moveTo(moment.getTime());
    },
    moveBy: seconds => {
      moveTo(milliseconds() + seconds * 1000);
    },
    freeze: () => {
      stoppedAt = milliseconds();
    },
    run: () => {
      const moment = milliseconds();
      stoppedAt = undefined;
      moveTo(moment);
    },
  };
};
