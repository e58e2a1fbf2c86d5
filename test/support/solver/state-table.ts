/** Numbers (whole, below 2^53) in the order of their first coming, found again by hashing. */
export class StateTable {
  size = 0;
  keys = new Float64Array(1024);
  private slots = new Int32Array(2048).fill(-1);

  find(key: number): number {
    for (let slot = this.home(key); ; slot = (slot + 1) & (this.slots.length - 1)) {
      const index = this.slots[slot] ?? -1;
      if (index === -1 || this.keys[index] === key) return index;
    }
  }

  add(key: number): void {
    if (this.find(key) !== -1) return;
    if (this.size === this.keys.length) this.grow();
    this.keys[this.size] = key;
    this.put(this.size++);
  }

  private put(index: number): void {
    let slot = this.home(this.keys[index] ?? 0);
    while (this.slots[slot] !== -1) slot = (slot + 1) & (this.slots.length - 1);
    this.slots[slot] = index;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    this.slots = new Int32Array(this.keys.length * 2).fill(-1);
    for (let index = 0; index < this.size; index++) this.put(index);
  }

  private home(key: number): number {
    const mixed = Math.imul((key >>> 0) ^ Math.imul(Math.floor(key / 4294967296), 0x9e3779b1), 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.slots.length - 1);
  }
}
