/** The laboratory in a Web Worker. */
import { serve } from "../src/protocol/serve.ts";

serve();
