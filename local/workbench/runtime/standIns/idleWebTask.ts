interface IdleTask {
  readonly task?: () => void;
  readonly callback?: () => void;
  readonly run?: () => void;
}

/** Work that SharePoint puts off until the page rests: the property pane is fetched ahead this way. */
export class IdleTaskQueue {
  public static readonly instance = new IdleTaskQueue();

  private readonly waiting = new Map<string, number>();
  private nextId = 0;

  public enqueueTask(task: IdleTask): string {
    const id = String(this.nextId++);
    this.waiting.set(
      id,
      window.setTimeout(() => {
        this.waiting.delete(id);
        (task.task ?? task.callback ?? task.run)?.();
      })
    );
    return id;
  }

  public removeTask(id: string): void {
    window.clearTimeout(this.waiting.get(id));
    this.waiting.delete(id);
  }
}

export const IdleTaskPriority = { OPTIONAL_HIGH: 1, OPTIONAL_LOW: 2 };

export const PrefetchDependencyPriority = { high: 'high', low: 'low' };

export const createPrefetchDependencyQueue = (): object => ({
  prefetchByPriorityWhenIdle: () => undefined,
  cancelPrefetching: () => undefined
});
