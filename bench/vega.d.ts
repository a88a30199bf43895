// As much of both as the charts use: their own types would have to be installed before anything here is checked.
declare module 'vega' {
  export function parse(spec: object): object
  export class View {
    constructor(runtime: object, options: { renderer: 'none' })
    toSVG(): Promise<string>
  }
}

declare module 'vega-lite' {
  export function compile(spec: object): { spec: object }
}
