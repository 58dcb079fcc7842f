/// Commands that change texts wherever they stand.
package org.touchline.command.wording;
