/** What the rules' pages use of dmn-js, which ships without types. */
declare module 'dmn-js/lib/Modeler' {
  export default class DmnModeler {
    constructor(options: { container: HTMLElement; decisionTable?: { additionalModules: object[] } });
    importXML(xml: string): Promise<{ warnings: unknown[] }>;
    saveXML(options?: { format?: boolean }): Promise<{ xml: string }>;
    getViews(): DmnView[];
    open(view: DmnView): Promise<void>;
    getActiveViewer(): DmnViewer | null;
    on(event: string, listener: (event: unknown) => void): void;
    destroy(): void;
  }
  export interface DmnView {
    type: 'drd' | 'decisionTable' | 'literalExpression';
    id: string;
  }
  export interface DmnViewer {
    on(event: string, listener: (event: unknown) => void): void;
    get(name: string): unknown;
  }
}

declare module 'dmn-js/lib/Viewer' {
  import type DmnModeler from 'dmn-js/lib/Modeler';
  export default class DmnViewer extends DmnModeler {}
}
