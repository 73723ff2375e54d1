/** Loaded into the kernel before tslab (`node --require`): what mends it, and the lookout. */
import './broadcast-all';
import './bind-at-once';
import './watch-nothing';
import './lookout';
